import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

const planning = both('A Planung', 'A Planning')
const operation = both('B Betriebskonzept', 'B Operating concept')

/**
 * Feinkonzept. Seed headings: Planung and Betriebskonzept with Verantwortlichkeiten and Projektorganisation. What stands
 * under Planung, and Betrieb, are ours.
 */
export const detailedConcept: DocumentDefinition = {
  id: 'detailedConcept',
  title: both('Feinkonzept', 'Detailed concept'),
  layout: 'concept',
  origin: 'seed',
  sections: [
    section(
      'planning',
      both('Planung', 'Planning'),
      'seed',
      [
        both(
          'Welche Untersuchungsfragen führen zu welchen Fragenblöcken?',
          'Which research questions lead to which blocks of questions?',
        ),
        both(
          'Was ist der Zeitplan mit seinen Meilensteinen?',
          'What is the schedule with its milestones?',
        ),
      ],
      { part: planning },
    ),
    section(
      'sample',
      both('Grundgesamtheit und Auswahl', 'Population and selection'),
      'ours',
      [
        both('Wer gehört zur Grundgesamtheit?', 'Who belongs to the population?'),
        both(
          'Welches Auswahlverfahren, welcher Stichprobenumfang, welcher Rücklauf wird erwartet?',
          'Which selection method, which sample size, which response is expected?',
        ),
      ],
      { part: planning },
    ),
    section(
      'mode',
      both('Befragungsweg, Sprachen und Pretest', 'Mode, languages and pretest'),
      'ours',
      [
        both('Online, Papier, Tablet?', 'Online, paper, tablet?'),
        both('Welche Sprachen? Leichte Sprache?', 'Which languages? Easy language?'),
        both(
          'Wie wird der Fragebogen erprobt, mit wem?',
          'How is the questionnaire tried out, and with whom?',
        ),
        both('Welche Anschreiben und Erinnerungen?', 'Which letters and reminders?'),
      ],
      { part: planning },
    ),
    section(
      'analysisPlan',
      both('Auswertungsplan und Geheimhaltung', 'Analysis plan and disclosure rules'),
      'ours',
      [
        both(
          'Was wird wie ausgewertet, festgelegt vor dem Feld?',
          'What is analysed and how, settled before the field?',
        ),
        both('Wonach wird gewichtet?', 'By what are answers weighted?'),
        both(
          'Ab welcher Fallzahl wird ein Ergebnis gezeigt?',
          'From how many answers on is a result shown?',
        ),
      ],
      { part: planning },
    ),
    section(
      'keyFigures',
      both('Kennzahlen', 'Key figures'),
      'ours',
      [
        both(
          'Woran wird das Ergebnis gemessen, mit welchen Soll-Werten?',
          'By what is the result measured, with which targets?',
        ),
        both(
          'Was sagt, ob die Befragung gelingt (Rücklauf, Abbruch, Kosten je Antwort), wie gut die Daten sind und ob Maßnahmen später wirken?',
          'What tells whether the survey succeeds (response, break-off, cost per answer), how good the data are, and whether measures work later?',
        ),
        both(
          'Aus welcher Frage und nach welcher Regel wird jede Kennzahl berechnet?',
          'From which question and by which rule is each key figure computed?',
        ),
      ],
      { part: planning },
    ),
    section(
      'communication',
      both('Kommunikationsplan', 'Communication plan'),
      'ours',
      [
        both(
          'Wer erfährt wann was: intern, Presse, Beteiligte?',
          'Who learns what when: in the house, the press, those taking part?',
        ),
      ],
      { part: planning, required: false },
    ),
    section(
      'risks',
      both('Risiken und Abbruch', 'Risks and stopping'),
      'ours',
      [
        both('Was kann schiefgehen, und was dann?', 'What can go wrong, and what then?'),
        both('Wann wird abgebrochen?', 'When is the survey stopped?'),
      ],
      { part: planning },
    ),
    section(
      'responsibilities',
      both('Verantwortlichkeiten', 'Responsibilities'),
      'seed',
      [
        both(
          'Wer führt aus, wer verantwortet, wer wird beteiligt, wer informiert (RACI): Technik, Inhalt, Rückfragen und Hotline?',
          'Who does it, who answers for it, who is consulted, who is informed (RACI): technology, content, questions and hotline?',
        ),
        both('Wer sichtet die Freitexte?', 'Who moderates free-text answers?'),
        both('Wer beantwortet Datenschutzanfragen?', 'Who answers privacy requests?'),
        both('Wer verwahrt die Schlüssel?', 'Who keeps the keys?'),
      ],
      { part: operation },
    ),
    section(
      'organisation',
      both('Projektorganisation', 'Project organisation'),
      'seed',
      [
        both('Lenkung, Projektleitung, Team?', 'Steering, project lead, team?'),
        both(
          'Welche Berichtswege, welche Eskalation, wer vertritt wen?',
          'Which reporting lines, which escalation, who stands in for whom?',
        ),
      ],
      { part: operation },
    ),
    section(
      'operation',
      both('Betrieb', 'Operation'),
      'ours',
      [
        both(
          'Hosting, Datensicherung, Verfügbarkeit im Feld, Meldung von Vorfällen?',
          'Hosting, backup, availability during the field, reporting of incidents?',
        ),
        both('Wer hat welche Rolle und welche Rechte?', 'Who has which role and which rights?'),
        both(
          'Löschkonzept: Was wird wann gelöscht, und wer weist es nach?',
          'Deletion: what is deleted when, and who proves it?',
        ),
        both('Wie wird die Akte geführt?', 'How is the file kept?'),
      ],
      { part: operation },
    ),
  ],
}
