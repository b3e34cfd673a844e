import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

/** The idea as handed over. Its sections are the fields of `proposeInitiative`; it is not saved as a document of its own. */
export const assignment: DocumentDefinition = {
  id: 'assignment',
  title: both('Auftrag', 'Assignment'),
  layout: 'memo',
  origin: 'ours',
  sections: [
    section('topic', both('Thema', 'Topic'), 'ours', [
      both('Worum geht es in einem Satz?', 'What is it about, in one sentence?'),
    ]),
    section('question', both('Frage', 'Question'), 'ours', [
      both(
        'Was möchten Sie von den Bürgerinnen und Bürgern wissen?',
        'What would you like to know from the citizens?',
      ),
    ]),
    section('occasion', both('Anlass', 'Occasion'), 'ours', [
      both('Warum gerade jetzt? Wer hat den Bedarf?', 'Why now? Who has the need?'),
    ]),
    section('deadline', both('Frist', 'Deadline'), 'ours', [
      both('Bis wann werden Ergebnisse gebraucht?', 'By when are results needed?'),
    ]),
  ],
}
