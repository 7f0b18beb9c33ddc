import * as z from 'zod';

/** A map that may also be written as one text; always the map afterwards. */
export function shortForm<Text extends z.ZodType<string>, Full extends z.ZodType<object>>(
  text: Text,
  full: Full,
  expand: (written: z.output<Text>) => z.output<Full>,
) {
  const isText = (written: z.output<Text> | z.output<Full>): written is z.output<Text> =>
    typeof written === 'string';
  return z.union([text, full]).transform((written) => (isText(written) ? expand(written) : written));
}
