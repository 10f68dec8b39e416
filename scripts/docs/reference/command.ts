import type { Argument, Command, Option } from 'commander';
import { exitCodes } from '../../../src/cli/exit-codes.ts';
import { createProgram } from '../../../src/cli/main.ts';
import { help as sandboxHelp } from '../../../src/cli/sandbox.ts';
import { mockPackages } from '../../../src/verify/runner/optional.ts';
import { tableOf } from './table.ts';

/** The page of the command line, in Markdown: from the commands as the program declares them. */
export function commandReference(): string {
  const program = createProgram(() => {});
  return [
    '# Command',
    '`concord` comes with the package `openai-concord-cli` and needs Node 22.13 or later. The report goes to standard output, everything else to standard error.',
    'An option whose row names a variable can be set in the environment. A key in a variable is not seen in the list of processes. What may be repeated adds up.',
    tableOf(
      ['command', 'what it does'],
      program.commands.map((command) => [
        `[concord ${command.name()}](#concord-${command.name()})`,
        command.description(),
      ]),
    ),
    ...program.commands.map(sectionOf),
    '',
  ].join('\n\n');
}

function sectionOf(command: Command): string {
  const name = command.name();
  const codes = exitCodes[name] ?? [];
  return [
    `## concord ${name}`,
    sentence(command.description()),
    ...(name === 'mock' ? [`It needs optional packages: \`npm install ${mockPackages.join(' ')}\`.`] : []),
    // The sandbox reads its options by itself, so that it starts at once.
    ...(name === 'sandbox' ? [sandboxOptions()] : partsOf(command)),
    `Exit code: ${codes
      .map((text, code) => `${code} if ${text}`)
      .filter((text) => !text.endsWith(' never'))
      .join(', ')}.`,
  ].join('\n\n');
}

const partsOf = ({ registeredArguments, options }: Command): string[] => [
  ...(registeredArguments.length > 0
    ? [
        tableOf(
          ['argument', 'what it is'],
          registeredArguments.map((each) => [argumentName(each), each.description]),
        ),
      ]
    : []),
  ...(options.length > 0 ? [tableOf(['option', 'what it does'], options.map(rowOf))] : []),
];

const argumentName = (argument: Argument): string => `\`<${argument.name()}${argument.variadic ? '...' : ''}>\``;

function rowOf({ flags, description, argChoices, defaultValue, defaultValueDescription, envVar }: Option): string[] {
  const { text, usual } = withoutDefault(description);
  const declared = defaultValueDescription ?? (defaultValue === undefined ? usual : String(defaultValue));
  const facts = [
    sentence(text),
    sayDefault(declared),
    argChoices ? `One of ${argChoices.map((choice) => `\`${choice}\``).join(', ')}.` : '',
    envVar === undefined ? '' : `Variable \`${envVar}\`.`,
  ];
  return [`\`${flags}\``, facts.filter(Boolean).join(' ')];
}

/** The lines of its help: an option, two spaces or more, its text, which can go on in the next line. */
const sandboxOptions = (): string =>
  tableOf(
    ['option', 'what it does'],
    [...sandboxHelp.matchAll(/^ {2}(--\S+(?: <\w+>)?) {2,}(.+(?:\n {8,}.+)*)/gm)].map(([, flags = '', lines = '']) => {
      const { text, usual } = withoutDefault(lines.replaceAll(/\s*\n\s*/g, ' '));
      return [`\`${flags}\``, [sentence(text), sayDefault(usual)].filter(Boolean).join(' ')];
    }),
  );

/** Some defaults are words of the text: `accept only this key; default: any key`. */
function withoutDefault(description: string): { readonly text: string; readonly usual: string } {
  const [found = '', usual = ''] = /(?:; )?default: ([^;,]+)/.exec(description) ?? [];
  return { text: description.replace(found, '').replace(/^[;,] /, ''), usual };
}

const sayDefault = (usual: string): string =>
  usual === '' ? '' : `Default: ${usual.replaceAll('<', String.raw`\<`)}.`;

const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
