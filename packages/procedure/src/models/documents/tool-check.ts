import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

/**
 * Werkzeugprüfung for the data protection officer. The published text advises to have tools checked, in its preface; what is
 * asked is ours.
 */
export const toolCheck: DocumentDefinition = {
  id: 'toolCheck',
  title: both('Werkzeugprüfung', 'Tool check'),
  layout: 'concept',
  origin: 'ours',
  sections: [
    section('subject', both('Gegenstand der Prüfung', 'What is checked'), 'ours', [
      both(
        'Welche Werkzeuge kommen in Frage, und woher stammen die Angaben?',
        'Which tools come into question, and where do the answers come from?',
      ),
    ]),
    section('answers', both('Angaben im Vergleich', 'Answers compared'), 'ours', [
      both(
        'Was ist zu Betrieb, Daten, Geräten der Befragten und Nachweisen bekannt?',
        'What is known about operation, data, respondents’ devices and evidence?',
      ),
    ]),
    section(
      'concerns',
      both('Worauf zu achten ist', 'What to look at'),
      'ours',
      [
        both(
          'Welche Angaben sprechen gegen ein Werkzeug, und welche fehlen noch?',
          'Which answers speak against a tool, and which are still missing?',
        ),
      ],
      { required: false },
    ),
    section(
      'assessment',
      both('Einschätzung der federführenden Stelle', 'Assessment of the unit in charge'),
      'ours',
      [both('Welches Werkzeug soll es sein, und warum?', 'Which tool shall it be, and why?')],
      { required: false },
    ),
  ],
}
