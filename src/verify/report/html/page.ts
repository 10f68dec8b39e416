import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { levelLines } from '../verdict-text.ts';
import type { Report } from '../report.ts';
import { causeSections } from './causes.ts';
import { coverageSection } from './coverage.ts';
import type { Contract } from './evidence.ts';
import { html, Html } from '../../../html/markup.ts';
import { matrixSection } from './matrix.ts';
import { notesSection, runSection } from './notes.ts';
import { featureSection, subjectSection } from './subject.ts';
import { verdictSection } from './verdicts.ts';

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The report as one HTML file: it loads nothing, and nothing in it runs but its own script. */
export function formatHtml(report: Report, contract: Contract): string {
  const style = asset('../../../html/base.css') + asset('style.css');
  const script = asset('browser.js');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${sha256(script)}'; base-uri 'none'; form-action 'none'`;
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${titleOf(report)}</title>
        ${new Html(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#causes">Skip to the causes</a>
        ${head(report)}
        <main>
          <div class="intro">${verdictSection(report)} ${subjectSection(report)}</div>
          ${causeSections(report, contract)} ${featureSection(report)} ${matrixSection(report)}
          ${coverageSection(report)} ${notesSection(report)} ${runSection(report)}
        </main>
        ${new Html(`<script>${script}</script>`)}
      </body>
    </html> `;
  return markup;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const words = ['passed', 'failed', 'could not be tested'] as const;

const titleOf = ({ exitCode, targets }: Report): string =>
  `Contract ${words[exitCode]}: ${targets.map(({ name }) => name).join(', ')}`;

function head(report: Report): Html {
  const { exitCode, targets, contract, started, duration, requests } = report;
  const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
  return html`<header class="top">
    <p class="brand">concord verify</p>
    <h1><span class="result r${exitCode}">${words[exitCode]}</span> ${targets.map(({ name }) => name).join(', ')}</h1>
    <p class="meta">
      ${contract.title} ${contract.version} ·
      <time datetime="${started}">${started.slice(0, 16).replace('T', ' ')} UTC</time> · ${sent} requests ·
      ${(duration / 1000).toFixed(1)} s
    </p>
    <p class="meta">${levelLines(report).join(' ')}</p>
    ${nav(report)}
  </header>`;
}

const nav = ({ failures, lesser, known, targets }: Report): Html =>
  html`<nav aria-label="Sections">
    <ul>
      <li><a href="#verdicts">Verdicts</a></li>
      ${targets.some(({ subject }) => subject) ? html`<li><a href="#found">Found out</a></li>` : undefined}
      <li>
        <a href="#causes">Causes <span class="count">${failures.length + lesser.length + known.length}</span></a>
      </li>
      <li><a href="#features">Features</a></li>
      <li><a href="#operations">Operations</a></li>
      <li><a href="#coverage">Coverage</a></li>
      <li><a href="#notes">Notes</a></li>
      <li><a href="#run">The run</a></li>
    </ul>
  </nav>`;
