import type { Talk } from '../talk.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `8 s`, `3 min 20 s`, `2 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(Number.isInteger(seconds) ? 0 : 1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

export const talk: Talk = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  hint: 'help: ',
  seeAlso: 'see also',
  summary: (errors, warnings, code) =>
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}${code === undefined ? '' : `. To read more: hongtou explain ${code}`}`,
  allWell: (campaigns) => `Nothing to complain about (${plural(campaigns, 'campaign')})`,
  silenced: (count) => `${plural(count, 'finding')} silenced by comments (hongtou-ignore)`,
  tooManyWarnings: (count, limit) => `${plural(count, 'warning')}; --max-warnings allows ${limit}`,
  campaignStopped: (campaign) => `${campaign} has errors; nothing of it was written`,
  officeTasks: (office, own, all) => `${office}: ${own} of ${all} tasks`,
  outcome: {
    written: 'written',
    replaced: 'updated',
    unchanged: 'unchanged',
    left: 'left alone',
    failed: 'failed',
    stale: 'out of date',
    wouldWrite: 'would write',
  },
  fix: {
    possible: (corrections) =>
      `${plural(corrections, 'place')} can be corrected automatically: hongtou check --fix`,
    question: (corrections, files) =>
      `Make ${corrections === 1 ? 'this correction' : `these ${corrections} corrections`} in ${plural(files, 'file')}?`,
    written: (path, corrections) => `corrected  ${path}  ${plural(corrections, 'place')}`,
    wouldWrite: (path, corrections) => `would correct  ${path}  ${plural(corrections, 'place')}`,
    nothing: 'Nothing can be corrected automatically',
    declined: 'Nothing was changed',
  },
  workingTree: 'the files as they are',
  compared: (campaigns, from, to) =>
    campaigns === 0
      ? `${from} and ${to} say the same`
      : `${campaigns} ${campaigns === 1 ? 'campaign differs' : 'campaigns differ'} (${from} → ${to})`,
  handEdits: (count, isOutdated, issued) => {
    if (count === 0)
      return issued === undefined
        ? 'nobody changed its text or tables'
        : `as it was issued (${issued}): nobody changed its text or tables`;
    const changed = `${count} ${count === 1 ? 'place was' : 'places were'} changed by hand`;
    if (issued !== undefined)
      return `${changed} since it was issued (${issued}); what was issued is not rendered again, whatever the plan says: to correct it, issue a notice of correction`;
    return `${changed}${isOutdated ? '; the plan was edited since the file was written' : ''}`;
  },
  mergeSides: { ours: 'ours', theirs: 'theirs' },
  mergeConflict: (path, field) =>
    `conflict  ${path}  ${field}: both sides changed it; keep one and delete the marks`,
  gitIsSetUp: (attributes) =>
    `git now merges plans and shows Word documents by hongtou (commit ${attributes}, too)`,
  whenIssued: 'when issued',
  nothingIssued: 'nothing was issued yet: run hongtou issue once a document is sent',
  issued: (title, number, folder) =>
    `issued  ${title} (${number})  ${folder}; it is not rendered again, commit it, too`,
  notIssued: (document) => `the campaign of ${document} has errors, so it was not issued`,
  watching: 'begun',
  watchingFor: (plans) => `waiting for changes in ${plans}; Ctrl+C ends it`,
  listMark: ', ',
  rendered: ({ written, unchanged, left }, errors, milliseconds) =>
    [
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}, the last files are kept`] : []),
      ...(written > 0 ? [`${written} written`] : []),
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
      ...(left > 0 ? [`${left} left alone`] : []),
      `${milliseconds} ms`,
    ].join(', '),
  units: {
    progress: ({ done, total, rate, left }) =>
      [
        `${done}/${total} units`,
        ...(rate > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`] : []),
        ...(left === undefined ? [] : [`${duration(left)} left`]),
      ].join(', '),
    done: (
      { units, done, documents: { written, replaced, unchanged, left, failed } },
      isPlanned,
      seconds,
    ) => {
      const will = isPlanned ? 'to be ' : '';
      return [
        done === units ? `${units} units` : `${done} of ${units} units`,
        ...(written > 0 ? [`${written} ${will}written`] : []),
        ...(replaced > 0 ? [`${replaced} ${will}updated`] : []),
        ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
        ...(left > 0 ? [`${left} ${will}left alone`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        duration(seconds),
      ].join(', ');
    },
    summary: (path) => `summary  ${path}`,
  },
  interrupted: 'Interrupted',
  bug: 'A mistake in the program itself, not in your text:',

  newQuestion: 'Name of the campaign (and of its folder)',
  newPlaceholder: 'winter-fire-safety',
  created: (path) => `Created ${path}`,
  nextSteps: (name) => `Next: edit it, then run hongtou render ${name}`,
  droppedTasks: (names) => `Tasks left out (${names.length}): ${names.join('; ')}`,
  datesLeft: (count) =>
    `${count} ${count === 1 ? 'text holds' : 'texts hold'} dates that were left as they were; see whether they are right (HT895)`,

  schemaWritten: (path) => `Written: ${path}`,
  schemaFresh: (path) => `${path} is up to date`,

  noPage: 'This code has no page of its own yet. It says:',
  keyPlaces: 'It may stand at:',

  doctor: {
    node: (version, least) => `Node.js ${version} (${least} or newer is needed)`,
    nodeTooOld: (version, least) => `Node.js ${version} is too old; ${least} or newer is needed`,
    program: (name, version) => `${name}: ${version}`,
    programMissing: (name) => `${name} was not found`,
    programPurpose: {
      soffice: 'not needed; it turns Word files into PDF for checking pages',
      git: 'not needed; it keeps the history of plans',
    },
    font: (name, found) => (name === found ? `font ${name}` : `font ${name} (${found})`),
    fontMissing: (name, use) => `font ${name} is missing (${use})`,
    fontInstead: (name, found, use) =>
      `font ${name} is missing (${use}); ${found}, which is like it, is used instead`,
    fontUse: {
      title: 'red head and titles',
      body: 'body',
      heading: 'second-level headings',
      run: 'first-level headings and annex marks',
      number: 'page numbers and tables',
      look: 'looks of plans',
    },
    fontsUnknown: 'fonts were not checked: there is no fc-list',
    writable: (path) => `${path} can be written to`,
    notWritable: (path, code) => `${path} cannot be written to (${code})`,
    schemaFresh: (path) => `${path} is up to date`,
    schemaStale: (path) => `${path} is not of this version; run hongtou schema`,
    noPlans: (path) => `${path} does not exist yet; begin with hongtou new NAME`,
    templatesSound: 'the templates of the program are sound',
    templatesDamaged: (names) =>
      `templates of the program are missing or damaged: ${names.map((name) => `templates/${name}`).join(', ')}`,
    templatesDamagedAdvice:
      'documents that use them cannot be rendered, or lack words; install the program again',
    templatesChanged: (names) =>
      `templates of the program are not as they were installed: ${names.map((name) => `templates/${name}`).join(', ')}`,
    templatesChangedAdvice:
      'if nobody changed them on purpose, install the program again; otherwise copy them to plans/templates/ (see docs/templates.md), or the next version overwrites them',
    fontAdvice:
      'Fonts matter only for showing and printing on this machine: the Word files name the fonts of the standard and of looks',
    allWell: 'Ready to use',
    trouble: 'Something has to be put right first',
  },
};
