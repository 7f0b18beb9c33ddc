import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { byTopic } from './by-topic.mjs';

export function prepare(templates) {
  const template = readFileSync(join(templates, 'docxtemplater.docx'));
  return (annex) => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    document.render(byTopic(annex));
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}
