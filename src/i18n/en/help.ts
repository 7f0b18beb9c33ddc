import type { Help } from '../help.ts';

export const help: Help = {
  description:
    'Turns campaigns written in YAML into official Word documents (GB/T 9704-2012). Without a command it renders them all.',
  headings: {},
  examples: 'Examples:',
  commands: {
    check: {
      summary: 'check campaigns; --fix corrects what it can',
      examples: [
        ['', 'check every campaign'],
        ['winter-fire-safety --fix', 'one campaign; shows what can be corrected, asks, and corrects it'],
      ],
    },
    render: {
      summary: 'check campaigns and render their documents',
      examples: [
        ['winter-fire-safety', 'render all documents of a campaign'],
        ['winter-fire-safety --only tasks --draft', 'one document; what it lacks is left blank'],
        ['winter-fire-safety --office 后勤科', 'the tasks of one office as a list of its own'],
        [
          'winter-fire-safety --units units.csv',
          'the forms once for each unit of a list, with its name, and a summary of them',
        ],
      ],
    },
    diff: {
      summary: 'Tell what two versions of the plans say differently',
      examples: [
        ['', 'The last commit and the files as they are'],
        ['HEAD~3 HEAD --campaign winter-fire-safety', 'Between two commits, one campaign only'],
        ['HEAD~1 --word', 'Also write the table of changes and the redlined documents'],
        ['--file out/winter-fire/notice.docx', 'What a colleague changed in Word'],
      ],
    },
    text: {
      summary: 'Print Word documents as plain text, tables row by row',
      examples: [
        ['out/winter-fire/notice.docx', 'One document'],
        ['a.docx b.docx', 'Two, each under its name'],
      ],
    },
    'merge-driver': {
      summary: 'Merge what two people made of one plan (called by git)',
      examples: [
        ['--setup', 'Set this repository up: git merges plans and shows Word documents by hongtou'],
        ['%O %A %B %P', 'What git calls when it merges'],
      ],
    },
    issue: {
      summary: 'Keep a document as it was sent, with its plan; it is not rendered again',
      examples: [
        ['notice', 'The document of this id and its annexes'],
        ['notice --campaign winter-fire-safety', 'Where several campaigns have a notice'],
      ],
    },
    watch: {
      summary: 'Render again whenever a file is saved; only what changed is written',
      examples: [
        ['winter-fire-safety', 'While this campaign is being written'],
        ['--draft', 'All campaigns, missing numbers and dates left blank'],
      ],
    },
    new: {
      summary: 'make a new campaign',
      examples: [
        ['winter-fire-safety', 'make plans/winter-fire-safety/campaign.yaml, which renders as it is'],
        [
          '--from plans/winter-2026 --year 2027',
          'go on from last year: times moved, finished tasks left out',
        ],
      ],
    },
    schema: {
      summary: 'write plans/campaign.schema.json for completion in editors',
      examples: [
        ['', 'write it'],
        ['--check', 'only say whether it is of this version'],
      ],
    },
    explain: {
      summary: 'explain a diagnostic code, or a key of campaign.yaml',
      examples: [
        ['HT121', 'explain the full-width colon'],
        ['deadline', 'explain the key deadline'],
      ],
    },
    doctor: {
      summary:
        'check this machine: Node.js, the templates of the program, fonts, LibreOffice, the output folder',
      examples: [
        ['', 'check'],
        ['--lang zh', 'in Chinese'],
      ],
    },
  },
  arguments: {
    campaigns: 'a folder, a campaign.yaml or a folder’s name; without any: all',
    name: 'name of the campaign and of its folder',
    topic: 'a diagnostic code or a key',
    document: 'id of a document',
    mergeFiles: 'the three files and the path that git hands over',
    documents: 'Word documents (.docx)',
    versions:
      'one or two versions (commits, branches, tags of git), or two folders of campaigns; by default HEAD and the files as they are',
  },
  options: {
    only: 'render only this document (an id below documents)',
    out: 'output folder (default: out)',
    draft: 'draft: a missing number or date is left blank and is no error',
    checkOutput: 'write nothing; only say whether the output is up to date',
    force: 'replace documents that a person edited; a dated copy of them is kept',
    dryRun: 'write nothing; only say what would be done',
    checkSchema: 'write nothing; only say whether it is of this version',
    fix: 'correct what can be corrected (marks, brackets, full names), keeping comments and layout; asks first',
    yes: 'with --fix: do not ask',
    dryRunFix: 'with --fix: write nothing; only list what would be corrected',
    from: 'make it from this campaign (folder or name)',
    year: 'with --from: the year of the new one; the year in the name of the folder goes with it',
    shift: 'with --from: how many years later, where the old one does not tell its year',
    deadlines:
      'with --from: periods, deadlines and dates move (shift, the default), go (empty) or stay (keep)',
    drop: 'with --from: leave out this task (id or title); may be given several times',
    issuedOnly: 'how the plan differs from what it was when its documents were issued',
    textBeside: 'write each document as plain text beside it, too (….docx.txt), for reviews in git',
    units:
      'write the forms once for each unit of a list (CSV or YAML), filled with its name; an interrupted run goes on where it ended',
    office: 'only the task list of this office, numbered as in the whole; repeat it for several',
    eachOffice: 'a task list for every office that owns a task',
    shard: 'with --units: write one part of the list, 2/4 being the second of four',
    setup: 'set this repository up; nothing is merged',
    editedFile: 'what a person changed in this Word document, and on which lines the plan says it',
    campaign: 'only this campaign; may be given several times',
    word: 'also write the table of changes and the redlined documents (Word), to out/CAMPAIGN/对照/',
    format: 'how findings are printed',
    maxWarnings: 'exit with 1 when there are more warnings',
    lang: 'language (default: that of the system)',
    color: 'whether to use colours',
    help: 'show how to use it',
    version: 'show the version',
    helpCommand: 'show how to use a command',
  },
  values: {
    id: 'id',
    folder: 'folder',
    count: 'number',
    name: 'name',
    file: 'file',
    year: 'year',
    part: 'i/n',
  },
};
