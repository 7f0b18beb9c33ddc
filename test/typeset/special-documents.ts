import type {
  Block,
  Imprint,
  OfficialDocument,
  Part,
  RedHead,
  Signatory,
} from '../../src/document/document.ts';
import { imprint, mainPart, official, oneLine, paragraph, redHead, text } from './sample-documents.ts';

/** Documents in the special formats (clause 10), with so many lines of body. */

const body = (lines: number): readonly Block[] => Array.from({ length: lines }, () => paragraph(oneLine));

function bareMain(more: Partial<Part>): Part {
  const { signature: _signature, recipients: _recipients, ...main } = mainPart();
  return { ...main, ...more };
}

export const order = (lines: number, signatories: readonly Signatory[]): OfficialDocument =>
  official(
    [
      bareMain({
        title: { text: '××市人民政府令第12号', isUnprinted: true },
        blocks: body(lines),
        signature: { geometry: 'stamped', issuers: [], signatories, date: text('2026年11月20日') },
      }),
    ],
    {
      format: 'order',
      head: redHead({ issuers: ['××市人民政府'], suffix: '令', number: text('第12号') }),
    },
  );

export const minutes = (lines: number): OfficialDocument =>
  official(
    [
      bareMain({
        title: { text: '研究农村饮水安全隐患排查整治工作的会议纪要' },
        blocks: body(lines),
        attendance: [
          {
            label: '出席：',
            text: '市政府办公室××、××，市水务局××、××、××，市财政局××，市卫生健康委××，××县政府××',
          },
          { label: '请假：', text: '市民政局××' },
          { label: '列席：', text: '市委办公室××、××' },
        ],
      }),
    ],
    {
      format: 'minutes',
      head: redHead({
        issuers: ['××市人民政府专题会议纪要'],
        suffix: '',
        number: text('（第12期）'),
        lines: [{ left: text('××市人民政府办公室'), right: text('2026年11月20日') }],
      }),
      imprint,
    },
  );

export function telegram(lines: number): OfficialDocument {
  const { number: _number, ...head } = redHead({
    issuers: ['××市应急管理局'],
    suffix: '明电',
    lines: [
      { left: text('发电单位　××市应急管理局'), right: text('签批盖章　×××') },
      { left: text('等级　特急·明电'), right: text('×应急明电〔2026〕12号') },
    ],
  });
  return official([mainPart({ blocks: body(lines) })], { format: 'telegram', head, imprint });
}

export const letter = (lines: number, more: Partial<RedHead> = {}): OfficialDocument =>
  official(
    [
      mainPart({
        title: { text: '××市人民政府办公室关于商请支持农村饮水安全隐患排查整治工作的函' },
        recipients: '省水利厅办公室：',
        blocks: body(lines),
      }),
    ],
    {
      format: 'letter',
      head: redHead({ suffix: '', number: text('×政办函〔2026〕12号'), ...more }),
      imprint: letterImprint,
    },
  );

const { printing: _printing, ...bareImprint } = imprint;

/** Without printing line, on the last page (10.1). */
export const letterImprint: Imprint = { ...bareImprint, face: 'last' };
