import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

/** Ergebnisbericht. Figures in it are references to released cells, never typed. */
export const resultReport: DocumentDefinition = {
  id: 'resultReport',
  title: both('Ergebnisbericht', 'Result report'),
  layout: 'report',
  origin: 'ours',
  sections: [
    section('method', both('Methodik', 'Method'), 'ours', [
      both(
        'Grundgesamtheit, Auswahl, Befragungsweg, Feldzeit, Rücklauf, Gewichtung?',
        'Population, selection, mode, field period, response, weighting?',
      ),
    ]),
    section('results', both('Ergebnisse', 'Results'), 'ours', [
      both(
        'Was haben die Befragten geantwortet, Frage für Frage?',
        'What did people answer, question by question?',
      ),
    ]),
    section('keyFigures', both('Kennzahlen Soll/Ist', 'Key figures: target and actual'), 'ours', [
      both(
        'Welche vorgegebene Kennzahl wurde erreicht, welche nicht, warum?',
        'Which of the given key figures was met, which was not, and why?',
      ),
    ]),
    section('limits', both('Grenzen', 'Limits'), 'ours', [
      both(
        'Was lässt sich aus den Ergebnissen nicht schließen?',
        'What cannot be concluded from the results?',
      ),
    ]),
  ],
}

/** Schlussvermerk with the deletion record, before z.d.A. */
export const closingMemo: DocumentDefinition = {
  id: 'closingMemo',
  title: both('Schlussvermerk', 'Closing memo'),
  layout: 'memo',
  origin: 'ours',
  sections: [
    section('summary', both('Ergebnis des Vorhabens', 'Outcome of the initiative'), 'ours', [
      both('Was wurde erreicht, was bleibt offen?', 'What was achieved, what remains open?'),
    ]),
    section('deletion', both('Löschprotokoll', 'Deletion record'), 'ours', [
      both(
        'Welche Daten wurden wann gelöscht, welche werden aufbewahrt?',
        'Which data were deleted when, which are kept?',
      ),
      both(
        'Bis wann wird die Akte aufbewahrt, und wird sie dann dem Archiv angeboten?',
        'Until when is the file kept, and is it then offered to the archive?',
      ),
    ]),
    section(
      'lessons',
      both('Erfahrungen', 'Lessons'),
      'ours',
      [both('Was machen wir beim nächsten Mal anders?', 'What shall we do differently next time?')],
      { required: false },
    ),
  ],
}
