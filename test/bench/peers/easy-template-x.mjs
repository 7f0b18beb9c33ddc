import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TemplateHandler } from 'easy-template-x';
import { byTopic } from './by-topic.mjs';

export function prepare(templates) {
  const template = readFileSync(join(templates, 'docxtemplater.docx'));
  const handler = new TemplateHandler();
  return async (annex) => Buffer.from(await handler.process(template, byTopic(annex)));
}
