import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

/**
 * Grobkonzept: the four headings are the seed's, the cover sheet (Steckbrief) and all guiding questions are ours. The
 * cover sheet is computed; its section holds what the dossier cannot know, a line "label: value" each.
 */
export const outlineConcept: DocumentDefinition = {
  id: 'outlineConcept',
  title: both('Grobkonzept', 'Outline concept'),
  layout: 'concept',
  origin: 'seed',
  sections: [
    section(
      'profile',
      both('Steckbrief', 'Profile'),
      'ours',
      [
        both(
          'Ziel in einem Satz, Nutzen, Zielgruppe?',
          'Goal in one sentence, benefit, target group?',
        ),
        both(
          'Methode, Zeitraum, Aufwand in Personentagen und Euro, Rechtsgrundlage?',
          'Method, period, effort in person-days and euros, legal basis?',
        ),
        both(
          'Je Zeile „Stichwort: Angabe“. Frage, Anlass, Federführung, Beteiligte, Datenschutz, Kennzahlen und Stand kommen aus der Akte.',
          'One line “label: value” each. Question, occasion, lead, units, data protection, key figures and standing come from the file.',
        ),
      ],
      { required: false },
    ),
    section('goals', both('Zielsetzung', 'Goals'), 'seed', [
      both('Welches Ziel hat die Befragung?', 'What is the goal of the survey?'),
      both('Welche Entscheidung hängt vom Ergebnis ab?', 'Which decision depends on the result?'),
      both('Wer ist die Zielgruppe?', 'Who is the target group?'),
      both(
        'Warum eine Befragung? Welche Daten gibt es schon?',
        'Why a survey? Which data exist already?',
      ),
      both(
        'Welcher Nutzen wird erwartet, und woran wird er gemessen (Kennzahlen)?',
        'Which benefit is expected, and how will it be measured (key figures)?',
      ),
      both(
        'Welchen Bezug gibt es zu einem Programm oder einer Drucksache?',
        'How does it relate to a programme or a printed paper of parliament?',
      ),
      both(
        'Was geschieht bei einem unliebsamen Ergebnis?',
        'What happens if the result is unwelcome?',
      ),
    ]),
    section(
      'participants',
      both('Beteiligte unterstützende Stellen', 'Supporting units taking part'),
      'seed',
      [
        both('Wer ist fachlich betroffen?', 'Whose subject is it?'),
        both(
          'Wer unterstützt womit, und wer ist dort Ansprechperson?',
          'Who supports with what, and who is the contact person there?',
        ),
        both(
          'Wer ist zu informieren (Staatsrat, Bezirke, Personalrat)?',
          'Who must be informed (state secretary, districts, staff council)?',
        ),
      ],
    ),
    section('resources', both('Ressourceneinsatz', 'Resources'), 'seed', [
      both('Wie viele Personalstunden, bei wem?', 'How many staff hours, and whose?'),
      both(
        'Welche Sachkosten entstehen (Druck, Porto, Übersetzung)?',
        'Which costs arise (printing, postage, translation)?',
      ),
      both('Welche IT und welches Hosting?', 'Which IT and which hosting?'),
      both('In welchem Zeitraum?', 'In which period?'),
      both(
        'Reicht die Kapazität, um Maßnahmen auch umzusetzen?',
        'Is there capacity to carry out measures as well?',
      ),
    ]),
    section('legal', both('Rechtliche Rahmenbedingungen', 'Legal framework'), 'seed', [
      both(
        'Welche Rechtsgrundlage oder Satzung trägt die Befragung?',
        'On which legal basis or by-law does the survey rest?',
      ),
      both(
        'Werden personenbezogene Daten verarbeitet, auch besondere Kategorien?',
        'Are personal data processed, special categories included?',
      ),
      both(
        'Wird eine Stichprobe aus dem Melderegister gezogen?',
        'Will a sample be drawn from the population register?',
      ),
      both(
        'Wer ist Verantwortlicher, wer Auftragsverarbeiter?',
        'Who is the controller, who is a processor?',
      ),
      both(
        'Wo wird gespeichert? Gibt es eine Übermittlung in ein Drittland?',
        'Where are data stored? Is anything transferred to a third country?',
      ),
      both(
        'Ist nach der Schwellwertprüfung eine Datenschutz-Folgenabschätzung nötig?',
        'Does the threshold analysis call for a data protection impact assessment?',
      ),
      both(
        'Wie wird Barrierefreiheit erreicht, auch für Leichte Sprache und Gebärdensprache?',
        'How is accessibility achieved, easy language and sign language included?',
      ),
      both('Ist eine Leistung zu vergeben?', 'Is anything to be procured?'),
      both(
        'Was muss nach dem Transparenz- oder Informationsfreiheitsrecht veröffentlicht werden?',
        'What must be published under transparency or freedom of information law?',
      ),
    ]),
  ],
}
