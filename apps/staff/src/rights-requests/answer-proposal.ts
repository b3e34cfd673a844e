import type { UiLanguage } from '@meinungsbild/design'
import type { RightsRequest } from './rights-request.ts'
import type { Traceable } from './traceable.ts'

/** What the person can be told, by the right and by what the survey still knows of anybody. */
export function answerProposal(
  { right }: Pick<RightsRequest, 'right'>,
  traceable: Traceable,
  language: UiLanguage,
): string {
  const texts = proposals[language]
  const { kind } = traceable
  const begin = texts.begin
  const isGone = kind === 'after' || kind === 'none' || kind === 'nowhere'
  return [begin, isGone ? texts.article11 : texts[right], isGone ? '' : texts.answers, texts.end]
    .filter((part) => part !== '')
    .join('\n\n')
}

const proposals = {
  de: {
    begin: 'Guten Tag,\n\nIhr Schreiben haben wir erhalten.',
    article11:
      'Wir können Ihnen in dieser Befragung keine Daten zuordnen. Namen, Anschriften und Zugangscodes sind gelöscht oder wurden nie gespeichert; die Antworten liegen ohne jeden Bezug zu einer Person vor. Deshalb können wir Ihnen darüber keine Auskunft geben und darin nichts berichtigen oder löschen (Art. 11 Abs. 2 DSGVO).',
    access:
      'Zu Ihrer Person sind gespeichert: Name und Anschrift, die Herkunft dieser Angaben, ob wir Sie angeschrieben haben und ob ein Zugangscode vergeben wurde. Zweck, Rechtsgrundlage und Dauer stehen in den beigefügten Datenschutzhinweisen. Mit dem Ende der Befragung werden diese Angaben gelöscht.',
    rectification: 'Wir haben Ihre Angaben in der Liste berichtigt.',
    erasure:
      'Wir haben Sie aus dem weiteren Versand genommen. Ihre Angaben werden mit dem Ende der Befragung gelöscht; bis dahin brauchen wir nur den Vermerk, dass Sie nicht mehr angeschrieben werden wollen.',
    restriction:
      'Wir haben Sie aus dem weiteren Versand genommen; Ihre Angaben werden für nichts anderes mehr verwendet.',
    objection:
      'Ihr Widerspruch ist vermerkt. Sie werden zu dieser Befragung nicht mehr angeschrieben.',
    answers:
      'Sollten Sie teilgenommen haben: Ihre Antworten sind von Ihrem Namen und Ihrem Code getrennt gespeichert und lassen sich Ihnen nicht zuordnen (Art. 11 DSGVO).',
    end: 'Wenn Sie mit dieser Antwort nicht einverstanden sind, können Sie sich bei der Datenschutzaufsicht beschweren (Art. 77 DSGVO) oder vor Gericht klagen (Art. 79 DSGVO).',
  },
  en: {
    begin: 'Dear Sir or Madam,\n\nThank you for your message, which has reached us.',
    article11:
      'We cannot attribute any data of this survey to you. Names, addresses and access codes are deleted or were never stored; the answers have no connection with any person. Therefore we cannot inform you about them, nor correct or delete anything in them (Art. 11(2) GDPR).',
    access:
      'These data about you are stored: name and address, where they come from, whether we have written to you, and whether an access code was given. Purpose, legal basis and duration stand in the enclosed privacy notice. With the end of the survey these data are deleted.',
    rectification: 'We have corrected your data in the list.',
    erasure:
      'We have taken you out of all further mailings. Your data are deleted with the end of the survey; until then we only need the note that you do not want to be written to.',
    restriction:
      'We have taken you out of all further mailings; your data are used for nothing else.',
    objection: 'Your objection is noted. You will not be written to about this survey any more.',
    answers:
      'Should you have taken part: your answers are stored apart from your name and your code and cannot be attributed to you (Art. 11 GDPR).',
    end: 'If you do not agree with this answer, you may complain to the supervisory authority (Art. 77 GDPR) or go to court (Art. 79 GDPR).',
  },
} as const
