import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

const short = both('Website und soziale Medien', 'Website and social media')
const easy = both('Leichte Sprache', 'Easy language')
const english = both('Englische Fassung', 'English version')

/**
 * Pressemitteilung: results and measures are the seed's; the rest is the usual anatomy of a release, and the shorter and
 * other-language versions that go out with it. The method box is computed and has no section.
 */
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
      [
        both(
          'Was sagt die Leitung dazu? Sie gibt den Wortlaut hier im System frei.',
          'What does the leadership say? It releases the wording here in the system.',
        ),
      ],
      { required: false, isQuote: true },
    ),
    section('measures', both('Maßnahmen', 'Measures'), 'seed', [
      both('Was folgt aus den Ergebnissen, bis wann?', 'What follows from the results, by when?'),
    ]),
    section('contact', both('Rückfragen der Medien', 'Media contact'), 'ours', [
      both('Name, Telefon, E-Mail der Pressestelle?', 'Name, phone, e-mail of the press office?'),
    ]),
    section(
      'teaser',
      both('Anreißer für die Website', 'Teaser for the website'),
      'ours',
      [both('In zwei Sätzen: Was kam heraus?', 'In two sentences: what was found?')],
      { part: short, required: false },
    ),
    section(
      'shortPost',
      both('Beitrag bis 300 Zeichen', 'Post of up to 300 characters'),
      'ours',
      [
        both(
          'Ein Ergebnis, ein Satz? Die Adresse der Ergebnisse wird angehängt und zählt mit.',
          'One result, one sentence? The address of the results is appended and counts.',
        ),
      ],
      { part: short, required: false },
    ),
    section(
      'longPost',
      both('Beitrag bis 500 Zeichen', 'Post of up to 500 characters'),
      'ours',
      [both('Ergebnis und was daraus folgt?', 'The result, and what follows from it?')],
      { part: short, required: false },
    ),
    section(
      'easyLanguage',
      both('Text in Leichter Sprache', 'Text in easy language'),
      'ours',
      [
        both(
          'Eine Aussage je Zeile? Kurze Sätze ohne Fremdwörter? Lange Wörter mit Mediopunkt getrennt?',
          'One statement per line? Short sentences without foreign words? Long words divided?',
        ),
        both(
          'Haben Menschen mit Lernschwierigkeiten den Text geprüft?',
          'Have people with learning difficulties checked the text?',
        ),
      ],
      { part: easy, required: false },
    ),
    section(
      'headlineEnglish',
      both('Überschrift auf Englisch', 'Headline in English'),
      'ours',
      [
        both(
          'Nur mit englischer Überschrift wird eine englische Fassung veröffentlicht.',
          'An English version is published only with an English headline.',
        ),
      ],
      { part: english, required: false },
    ),
    section('leadEnglish', both('Vorspann auf Englisch', 'Lead in English'), 'ours', [], {
      part: english,
      required: false,
    }),
    section('resultsEnglish', both('Ergebnisse auf Englisch', 'Results in English'), 'ours', [], {
      part: english,
      required: false,
    }),
    section('quoteEnglish', both('Zitat auf Englisch', 'Quote in English'), 'ours', [], {
      part: english,
      required: false,
      isQuote: true,
    }),
    section('measuresEnglish', both('Maßnahmen auf Englisch', 'Measures in English'), 'ours', [], {
      part: english,
      required: false,
    }),
  ],
}
