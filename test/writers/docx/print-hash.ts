import { createHash } from 'node:crypto';
import { writeDocx } from '../../../src/writers/docx/write-docx.ts';
import { sampleDocument, sampleStamp } from './sample.ts';

/** Run in a process of its own by the test of reproducibility. */
const bytes = (await writeDocx(sampleDocument(), sampleStamp)).bytes;
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
