import type { Campaign, Task, Topic } from '../../campaign/campaign.ts';
import { fullOwnerName } from '../../campaign/owner-name.ts';
import { allTasks } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type ComparedText, type ComparedTexts, comparedTexts } from './compared-texts.ts';

/** Han from which on the same words are no set phrase. */
const longEnough = { task: 20, sentence: 28 } as const;

/** HT445: two topics of one title, two tasks in the same words, or a sentence that stands twice in the body of one document. */
export const repeatedSentence: Check = {
  run(campaign, report) {
    reportTopics(campaign, report);
    reportTasks(campaign, report);
    const texts = comparedTexts(campaign);
    for (const document of campaign.documents) {
      if ('body' in document) reportSentences(texts, document, report);
    }
  },
};

/** Short titles such as 其他 say nothing. */
const shortestTitle = 6;

/** A topic that the page of an old table cut in two, or that was copied. */
function reportTopics({ topics, incomplete }: Campaign, report: Report): void {
  const first = new Map<string, Topic>();
  for (const topic of topics) {
    const { title, origin } = topic;
    const words = wordsOf(title);
    if (hanOf(title).length < shortestTitle || incomplete?.has(origin)) continue;
    const earlier = first.get(words);
    if (!earlier) first.set(words, topic);
    else {
      const related = [earlier.origin.at('title')];
      report(diagnostic('HT445', { what: 'topic', written: title }, origin.at('title'), { related }));
    }
  }
}

/** Tasks that differ in their deadline are told of elsewhere (HT413), and the same task may be given to others. */
function reportTasks(campaign: Campaign, report: Report): void {
  const first = new Map<string, Task>();
  for (const task of allTasks(campaign)) {
    const { text = task.title, origin } = task;
    if (text === undefined || hanOf(text).length < longEnough.task) continue;
    const key = [wordsOf(text), ownersOf(task), ...task.deadlines.map((deadline) => deadline.text)].join(' ');
    const earlier = first.get(key);
    if (!earlier) first.set(key, task);
    else {
      const related = [earlier.origin.at(earlier.text === undefined ? 'title' : 'text')];
      const span = origin.at(task.text === undefined ? 'title' : 'text');
      report(diagnostic('HT445', { what: 'task', written: beginning(text) }, span, { related }));
    }
  }
}

const ownersOf = ({ owners }: Task): string =>
  Object.values(owners).flat().map(fullOwnerName).sort().join(' ');

function reportSentences(
  { texts, spanOf }: ComparedTexts,
  document: Campaign['documents'][number],
  report: Report,
): void {
  const first = new Map<string, Sentence>();
  const repeated: (readonly [later: Sentence, earlier: Sentence])[] = [];
  for (const text of texts) {
    if (text.place.document !== document || !text.place.isMarkdown) continue;
    for (const sentence of sentencesIn(text)) {
      const words = wordsOf(sentence.written);
      const earlier = first.get(words);
      if (earlier) repeated.push([sentence, earlier]);
      else first.set(words, sentence);
    }
  }
  if (repeated.length > most) return;
  for (const [{ written, start }, earlier] of repeated) {
    const found = spanOf(start, start + written.length);
    const other = spanOf(earlier.start, earlier.start + earlier.written.length);
    if (!found) continue;
    const parameters = { what: 'sentence', written: beginning(written) } as const;
    report(diagnostic('HT445', parameters, found.span, other ? { related: [other.span] } : {}));
  }
}

/** Where more is repeated it is on purpose: a list beside its summary, a refrain. */
const most = 3;

interface Sentence {
  readonly written: string;
  /** UTF-16 offset in `ComparedTexts.all`. */
  readonly start: number;
}

const sentencesIn = ({ text, start }: ComparedText): readonly Sentence[] =>
  [...text.matchAll(/[^。；！？\n]+/gu)].flatMap(({ index, 0: sentence }) => {
    const written = sentence.trim();
    if (hanOf(written).length < longEnough.sentence || isForm(written)) return [];
    return [{ written, start: start + index + sentence.indexOf(written) }];
  });

/** 责任单位：…, （某局牵头）, a title: what is the same because things are the same. */
const isForm = (sentence: string): boolean => /^[^，]{0,24}[：:]|^[（(]|[《\ufffc]/u.test(sentence);

/** What has to be the same: a house, a month or a figure makes it another thing (1号楼, 2号楼). Marks and spaces do not. */
const wordsOf = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]+/gu, '');

const hanOf = (text: string): string => text.replace(/\P{Script=Han}+/gu, '');

const beginning = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > 20 ? `${trimmed.slice(0, 20)}……` : trimmed;
};
