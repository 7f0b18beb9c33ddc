import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LaidOutSection, PageGeometry } from '../../../src/typeset/laid-out.ts';
import { frameFor } from '../../../src/writers/docx/frame.ts';
import { frameOfLibrary } from './library-frame.ts';

const length = fc.integer({ min: 0, max: 31_680 });
const page: fc.Arbitrary<PageGeometry> = fc
  .record({
    width: length,
    height: length,
    orientation: fc.constantFrom('portrait', 'landscape'),
    top: length,
    right: length,
    bottom: length,
    left: length,
    header: length,
    footer: length,
    linePitch: fc.option(length, { nil: undefined }),
  })
  .map(({ linePitch, ...others }) => ({ ...others, ...(linePitch === undefined ? {} : { linePitch }) }));
const nothing = { header: [], footer: [] };
const section: fc.Arbitrary<LaidOutSection> = fc
  .record({ start: fc.constantFrom('next-page', 'even-page'), page, hasFirst: fc.boolean() })
  .map(({ start, page, hasFirst }) => ({
    start,
    page,
    items: [],
    margins: { odd: nothing, even: nothing, ...(hasFirst ? { first: nothing } : {}) },
  }));

/** Written for each document. */
const ownParts =
  /^(?:docProps\/(?:core|custom)|word\/(?:document|styles|fontTable|header\d+|footer\d+))\.xml$/u;

test('the frame is the one that the docx library builds, whatever the sections', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(section, { minLength: 1, maxLength: 12 }), async (sections) => {
      const frame = frameFor(sections);
      const shapes = sections.map(({ margins, ...shape }) => ({
        ...shape,
        hasFirst: margins.first !== undefined,
      }));
      const library = await frameOfLibrary(shapes);
      const fixed = [...library.parts].filter(([name]) => !ownParts.test(name));
      expect(Object.fromEntries(frame.parts)).toEqual(Object.fromEntries(fixed));
      expect(frame.sectionProperties).toEqual(library.sectionProperties);
      expect(frame.margins.map(({ name }) => name)).toEqual(
        frame.margins.map(({ section, place, face }) => library.nameOf(section, place, face)),
      );
      const ofLibrary = [...library.parts.keys()].filter((name) => /^word\/(?:header|footer)\d/u.test(name));
      expect(frame.margins.map(({ name }) => name).sort()).toEqual(ofLibrary.sort());
    }),
    { numRuns: 40 },
  );
});
