import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORTS } from '../../../src/contract/catalogue.js';
import { ERROR_CODES } from '../../../src/contract/errors.js';
import {
  measureAbout,
  measureLabel,
  provideTexts,
  readableId,
  registerTexts,
  reportTitle,
  textOf,
  textsOf,
} from '../../../src/elements/foundation/strings.js';
import { abouts } from '../../../src/elements/strings/en-abouts.js';

describe('the English texts', () => {
  const en = textsOf('en');
  it('name every report and what it counts', () => {
    for (const [report, entry] of Object.entries(REPORTS)) {
      assert.ok(en.reports[report], report);
      const ids = 'measures' in entry ? Object.keys(entry.measures) : Object.keys(entry.figures);
      for (const id of ids) assert.ok(en.measures[id], `${report}/${id}`);
    }
  });
  it('have a sentence for every code', () => {
    for (const code of ERROR_CODES) assert.ok(en.errors[code], code);
  });
  it('name everything that a dataset may lack', () => {
    const needs = Object.values(REPORTS).flatMap(({ needs }) => needs.map(({ id }) => id as string));
    for (const id of [...needs, 'coachActions', 'snapshots', 'inmails', 'connections', 'activity'])
      assert.ok(en.lacks[id], id);
  });
  it('say meanings once they are there', () => {
    provideTexts({ abouts });
    assert.match(measureAbout(textsOf('en'), 'total_interactions'), /Page loads do not count/);
  });
});

describe('registerTexts()', () => {
  it('adds a language; what it leaves out stays English', () => {
    registerTexts('pt-BR', { card: { measure: 'Medida' } });
    const texts = textsOf('pt-BR');
    assert.equal(texts.card.measure, 'Medida');
    assert.equal(texts.card.period, 'Period');
  });
  it('serves other languages with a host’s English where they say nothing of it', () => {
    registerTexts('en', { reports: { 'demo-calls': 'Calls that were made' } });
    assert.equal(reportTitle(textsOf('pt-BR'), 'demo-calls'), 'Calls that were made');
    registerTexts('pt-BR', { reports: { 'demo-calls': 'Chamadas' } });
    assert.equal(reportTitle(textsOf('pt-BR'), 'demo-calls'), 'Chamadas');
  });
  it('adds to what was added before', () => {
    registerTexts('pt-BR', { card: { period: 'Período' } });
    assert.deepEqual([textsOf('pt-BR').card.measure, textsOf('pt-BR').card.period], ['Medida', 'Período']);
  });
  it('serves a country by its language', () => {
    registerTexts('fr', { card: { measure: 'Mesure' } });
    assert.equal(textsOf('fr-CH').card.measure, 'Mesure');
    assert.equal(textsOf('xx').card.measure, 'Measure');
  });
  it('knows nothing of what every object inherits', () => {
    assert.equal(reportTitle(textsOf('en'), 'constructor'), 'Constructor');
    assert.equal(textOf(textsOf('en').errors, 'to_string'), 'To string');
  });
});

describe('measureLabel()', () => {
  it('takes the text of the report before that of the measure', () => {
    const en = textsOf('en');
    assert.equal(measureLabel(en, 'days_active', 'si-adoption'), 'Total days active');
    assert.equal(measureLabel(en, 'days_active', 'nav-usage'), 'Days active');
  });
  it('makes an id readable that nobody named', () => {
    assert.equal(measureLabel(textsOf('en'), 'calls_made'), 'Calls made');
    assert.equal(readableId('demo-calls'), 'Demo calls');
  });
});
