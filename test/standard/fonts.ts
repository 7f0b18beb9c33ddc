import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The official names and the free fonts that stand in for them while pages are measured, each its own, so that the
 * name in the PDF tells which font was asked for. .ci/fonts fetches the Fandol fonts.
 */
const standIns = {
  仿宋_GB2312: 'FandolFang',
  楷体_GB2312: 'FandolKai',
  黑体: 'FandolHei',
  宋体: 'Noto Serif CJK SC',
  方正小标宋简体: 'FandolSong',
} as const;

export type OfficialFont = keyof typeof standIns;

const fandol = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'hongtou-fonts', 'fandol');

/** Writes the font map into a folder; returns the environment that makes LibreOffice use it. */
export function measuringFonts(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'fonts.conf');
  const map = Object.entries(standIns).map(
    ([official, family]) => `<match target="pattern">
  <test name="family" qual="any"><string>${official}</string></test>
  <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
</match>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${map.join('\n')}
${existsSync(fandol) ? `<dir>${fandol}</dir>` : ''}
<include ignore_missing="yes">${process.env.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf'}</include>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

/** Whether every stand-in is installed: others have other widths. In CI a missing one is a failure, elsewhere nothing is measured. */
export function fontsAreHere(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-fonts-'));
  try {
    const env = { ...process.env, ...measuringFonts(folder) };
    const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8', env });
    const missing = Object.values(standIns).filter((family) => !installed.includes(family));
    if (missing.length === 0) return true;
    if (process.env.CI) throw new Error(`fonts are missing in CI: ${missing.join(', ')}; see .ci/fonts`);
    console.warn(`NOT RUN: pages are not measured without ${missing.join(', ')} (bash .ci/fonts)`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The official name of a font by its name in the PDF; the name itself where it stands for none. */
export function officialName(font: string): OfficialFont | string {
  const plain = font.replace(/^\w+\+/, '').toLowerCase();
  // LibreOffice names each face of a collection after the first one: NotoSerifCJKjp.
  const wanted = Object.entries(standIns).find(([, family]) =>
    plain.startsWith(family.replaceAll(' ', '').replace(/SC$/, '').toLowerCase()),
  );
  return wanted?.[0] ?? font;
}
