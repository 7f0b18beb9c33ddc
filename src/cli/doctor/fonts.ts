import { join } from 'node:path';
import type { Talk } from '../../i18n/talk.ts';
import type { Context } from '../context.ts';

type FontUse = keyof Talk['doctor']['fontUse'];

/** A font that the documents name. */
interface NamedFont {
  readonly name: string;
  readonly use: FontUse;
  /** Other names of the same face, and their files on Windows. */
  readonly same: readonly string[];
  readonly files: readonly string[];
  /** Faces that look much the same; lines may break elsewhere. */
  readonly like: readonly string[];
}

/** Named by GB/T 9704-2012 (5.2.2 仿宋, 7.3.3 headings) and by practice (小标宋 for 7.2.4 and 7.3.1). */
const namedFonts: readonly NamedFont[] = [
  {
    name: '方正小标宋简体',
    use: 'title',
    same: ['FZXiaoBiaoSong-B05S', 'FZXBSJW'],
    files: ['fzxbsjw.ttf', 'fzxbsjw_0.ttf'],
    like: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05', '方正小标宋_GB18030', '华文中宋', 'STZhongsong'],
  },
  {
    name: '仿宋_GB2312',
    use: 'body',
    same: ['FangSong_GB2312'],
    files: ['simfang_gb2312.ttf', 'fs_gb2312.ttf'],
    like: ['仿宋', 'FangSong', '方正仿宋_GBK', '方正仿宋简体', '华文仿宋', 'STFangsong'],
  },
  {
    name: '楷体_GB2312',
    use: 'heading',
    same: ['KaiTi_GB2312'],
    files: ['simkai_gb2312.ttf', 'kt_gb2312.ttf'],
    like: ['楷体', 'KaiTi', '方正楷体_GBK', '方正楷体简体', '华文楷体', 'STKaiti'],
  },
  {
    name: '黑体',
    use: 'run',
    same: ['SimHei'],
    files: ['simhei.ttf'],
    like: ['方正黑体_GBK', '方正黑体简体', '华文黑体', 'STHeiti', 'Noto Sans CJK SC', 'Source Han Sans SC'],
  },
  {
    name: '宋体',
    use: 'number',
    same: ['SimSun', 'NSimSun'],
    files: ['simsun.ttc', 'simsun.ttf'],
    like: ['方正书宋_GBK', '方正书宋简体', '华文宋体', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  },
];

/** Files on Windows of fonts that are like the named ones. */
const likeOnWindows: Readonly<Record<string, string>> = {
  'simfang.ttf': '仿宋',
  'simkai.ttf': '楷体',
  'stzhongs.ttf': '华文中宋',
};

export type FontState =
  | { readonly kind: 'found' | 'like'; readonly name: string; readonly use: FontUse; readonly found: string }
  | { readonly kind: 'missing'; readonly name: string; readonly use: FontUse };

/**
 * Which of the standard's fonts and of those that looks name this machine has; `undefined` where there is no way to
 * know. Windows tells files and not names: there a font of a look is listed only where it is known to be present.
 */
export function findFonts(context: Context, ofLooks: readonly string[]): readonly FontState[] | undefined {
  const byName = fontsOfFontconfig(context);
  const installed = byName ?? fontsOfWindows(context);
  if (!installed) return undefined;
  const others = ofLooks
    .filter((name) => !namedFonts.some((named) => named.name === name))
    .filter((name) => byName !== undefined || installed.has(name.toLowerCase()))
    .map((name): NamedFont => ({ name, use: 'look', same: [], files: [], like: [] }));
  return [...namedFonts, ...others].map(({ name, use, same, files, like }) => {
    const found = [name, ...same, ...files].find((known) => installed.has(known.toLowerCase()));
    if (found !== undefined) return { kind: 'found', name, use, found: files.includes(found) ? name : found };
    const near = like.find((known) => installed.has(known.toLowerCase()));
    return near === undefined ? { kind: 'missing', name, use } : { kind: 'like', name, use, found: near };
  });
}

/** Families by all their names. fc-list escapes `-` in names. */
function fontsOfFontconfig({ runProgram }: Context): ReadonlySet<string> | undefined {
  const listed = runProgram('fc-list', [':', 'family']);
  if (listed === undefined) return undefined;
  return new Set(listed.split(/[\n,]/u).map((name) => name.trim().replaceAll('\\', '').toLowerCase()));
}

function fontsOfWindows({ environment, reader }: Context): ReadonlySet<string> | undefined {
  const { WINDIR, LOCALAPPDATA } = environment;
  if (!WINDIR) return undefined;
  const folders = [
    join(WINDIR, 'Fonts'),
    ...(LOCALAPPDATA ? [join(LOCALAPPDATA, 'Microsoft/Windows/Fonts')] : []),
  ];
  const files = folders
    .filter((folder) => reader.stat(folder)?.kind === 'folder')
    .flatMap((folder) => reader.list(folder).map(({ name }) => name.toLowerCase()));
  return new Set([...files, ...files.flatMap((file) => likeOnWindows[file] ?? [])]);
}
