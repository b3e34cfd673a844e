import type { DocumentDefinition } from '../../model.ts'
import { both, section } from '../section.ts'

/** Protokoll of the joint meeting; the invitation with its agenda is an act (`inviteToMeeting`). */
export const minutes: DocumentDefinition = {
  id: 'minutes',
  title: both('Protokoll der Abstimmung', 'Minutes of the meeting'),
  layout: 'minutes',
  origin: 'ours',
  sections: [
    section('participants', both('Teilnehmende', 'Participants'), 'ours', [
      both('Wer war da, wer fehlte entschuldigt?', 'Who was there, who sent apologies?'),
    ]),
    section('remarks', both('Hinweise', 'Remarks'), 'ours', [
      both(
        'Wer hat das Vorhaben vorgestellt, was wurde zur Mitarbeit verabredet?',
        'Who presented the initiative, what was agreed about taking part?',
      ),
      both(
        'Welche Hinweise gab es zum Entwurf, von wem?',
        'Which remarks were made on the draft, and by whom?',
      ),
    ]),
    section('commitments', both('Zusagen', 'Commitments'), 'ours', [
      both('Wer hat was bis wann zugesagt?', 'Who has promised what by when?'),
    ]),
  ],
}
