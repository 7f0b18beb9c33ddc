import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { line } from './text.ts';

/** Who signs with a stamp of the name (GB/T 9704-2012, 7.3.5.3); a text is the post. */
export const signatory = shortForm(
  line,
  map(() => ({
    post: line.meta({ title: '职务', description: '签名章前面的职务，写全称，例如：县长' }),
    name: optional(line, { title: '姓名', description: '签发人姓名，盖签名章的位置，例如：××' }),
  })),
  (post) => ({ post }),
);
