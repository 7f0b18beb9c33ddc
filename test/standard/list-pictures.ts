import { listExamples } from './showcase.ts';
import { showcaseGroups } from './showcase-list.ts';

/** For .ci/pictures, one example a line: folder, name of the document, pages; parted by tabs. */
const files = new Map(listExamples().map(({ folder, file }) => [folder, file]));
for (const { folder, pages } of showcaseGroups.flatMap(({ examples }) => examples)) {
  console.log([folder, files.get(folder), pages.join(' ')].join('\t'));
}
