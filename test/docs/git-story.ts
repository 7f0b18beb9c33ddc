import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackage } from '../../src/readers/docx/open-package.ts';
import { writeZip } from '../../src/writers/docx/zip.ts';
import { packageFolder } from './run-example.ts';

/** What a colleague does in Word, told in a sentence of the page. */
const wordEdit =
  /(?:用 Word 打开|opens) `([^`]+\.docx)`(?:，把“|, changes “)([^”]+)”(?: to “|改成“)([^”]+)”/u;
const block = /```console\n([\s\S]*?)```/gu;

/**
 * Plays a page: its `console` blocks are run one after the other in one folder by a shell, what it tells of a colleague
 * is done to the file. Gives the page with what was really printed; times in milliseconds are not compared.
 */
export async function playStory(markdown: string, language: 'zh' | 'en'): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'hongtou-story-'));
  const folder = join(root, 'work');
  try {
    mkdirSync(folder);
    const shell = shellIn(root, folder, language);
    const pieces: string[] = [];
    let from = 0;
    for (const found of markdown.matchAll(block)) {
      const before = markdown.slice(from, found.index);
      const told = wordEdit.exec(before);
      if (told) await editWord(join(folder, told[1] ?? ''), told[2] ?? '', told[3] ?? '');
      const commands = (found[1] ?? '').split('\n').filter((line) => line.startsWith('$ '));
      const played = commands.map((line) => `${line}\n${shell(line.slice(2))}`).join('');
      pieces.push(before, `\`\`\`console\n${played}\`\`\``);
      from = found.index + found[0].length;
    }
    return [...pieces, markdown.slice(from)].join('');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function shellIn(root: string, folder: string, language: 'zh' | 'en'): (command: string) => string {
  const program = join(root, 'bin', 'hongtou');
  mkdirSync(join(root, 'bin'));
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${join(packageFolder, 'dist/hongtou.cjs')}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  const person = { NAME: '某县', EMAIL: 'office@example.com' };
  const env = {
    PATH: `${join(root, 'bin')}:${process.env.PATH ?? ''}`,
    HOME: root,
    LC_ALL: language === 'zh' ? 'zh_CN.UTF-8' : 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
  };
  return (command) => {
    const done = spawnSync('sh', ['-c', `${command} 2>&1`], { cwd: folder, encoding: 'utf8', env });
    const text = done.stdout
      .replaceAll(/\b\d+ ms\b/gu, '… ms')
      .split('\n')
      .filter((line) => !line.includes('setlocale'))
      .join('\n');
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
  };
}

async function editWord(path: string, from: string, to: string): Promise<void> {
  const opened = await openPackage(readFileSync(path));
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const parts = new Map(opened.parts);
  const xml = Buffer.from(parts.get('word/document.xml') ?? '').toString('utf8');
  if (!xml.includes(from)) throw new Error(`${path} does not say ${from}`);
  parts.set('word/document.xml', Buffer.from(xml.replace(from, to)));
  writeFileSync(path, writeZip(parts));
}
