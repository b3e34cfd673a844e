import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

/** Pressemitteilung: results and measures are the seed's; the rest is the usual anatomy of a release. */
export const pressRelease: DocumentDefinition = {
  id: 'pressRelease',
  title: both('Pressemitteilung', 'Press release'),
  layout: 'pressRelease',
  origin: 'seed',
  sections: [
    section('headline', both('Überschrift', 'Headline'), 'ours', [
      both(
        'Das wichtigste Ergebnis in höchstens 90 Zeichen?',
        'The main finding in at most 90 characters?',
      ),
    ]),
    section(
      'subline',
      both('Unterzeile', 'Subline'),
      'ours',
      [both('Was ordnet die Überschrift ein?', 'What puts the headline into context?')],
      { required: false },
    ),
    section('lead', both('Vorspann', 'Lead'), 'ours', [
      both(
        'Wer, was, wann, wo, warum – in zwei bis drei Sätzen?',
        'Who, what, when, where, why – in two or three sentences?',
      ),
    ]),
    section('results', both('Ergebnisse', 'Results'), 'seed', [
      both(
        'Welche Ergebnisse, das wichtigste zuerst? Auch die unbequemen?',
        'Which results, the most important first? The uncomfortable ones too?',
      ),
    ]),
    section(
      'quote',
      both('Zitat der Leitung', 'Quote of the leadership'),
      'ours',
      [both('Ist der Wortlaut freigegeben?', 'Has the wording been released?')],
      { required: false },
    ),
    section('measures', both('Maßnahmen', 'Measures'), 'seed', [
      both('Was folgt aus den Ergebnissen, bis wann?', 'What follows from the results, by when?'),
    ]),
    section('method', both('Methodenkasten', 'Method box'), 'ours', [
      both(
        'Auftraggeber, Grundgesamtheit, Auswahl, Befragungsweg, Feldzeit, Teilnehmende, Rücklauf, Gewichtung, Fehlerspanne oder „nicht repräsentativ“?',
        'Client, population, selection, mode, field period, participants, response, weighting, margin of error or “not representative”?',
      ),
    ]),
    section('contact', both('Rückfragen der Medien', 'Media contact'), 'ours', [
      both('Name, Telefon, E-Mail der Pressestelle?', 'Name, phone, e-mail of the press office?'),
    ]),
  ],
}
