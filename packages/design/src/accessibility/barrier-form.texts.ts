import { defineTexts } from '../texts.ts'

export const barrierFormTexts = defineTexts({
  de: {
    title: 'Barriere melden',
    lead: 'Schreiben Sie uns, was Sie hindert oder was Sie nicht lesen, hören oder bedienen können. Sie brauchen dafür keinen Zugangscode.',
    staffLead:
      'Schreiben Sie, was Sie bei der Arbeit hindert oder was Sie nicht lesen, hören oder bedienen können. Wenn Sie angemeldet sind, geht Ihre Meldung mit Ihrem Namen an die Pressestelle.',
    kept: 'Gespeichert wird nur, was Sie hier eintragen, und der Tag – keine Uhrzeit, keine Internetadresse, kein Gerät. Ihre Angaben gehen an die Behörde und werden hier gelöscht, sobald sie dort sind.',
    page: 'Um welche Seite geht es?',
    pageHint: 'Zum Beispiel „Frage 3“. Es ist in Ordnung, wenn Sie es nicht genau wissen.',
    text: 'Was hindert Sie?',
    contact: 'Wie dürfen wir Ihnen antworten?',
    contactHint:
      'Eine E-Mail-Adresse oder Telefonnummer. Ohne diese Angabe können wir die Barriere beseitigen, Ihnen aber nicht antworten.',
    send: 'Meldung senden',
    textMissing: 'Bitte schreiben Sie, was Sie hindert.',
    tooLong: (most: string) => `Bitte fassen Sie sich kürzer: höchstens ${most} Zeichen.`,
    error: 'Fehler',
    sentTitle: 'Vielen Dank für Ihre Meldung.',
    sentText:
      'Sie ist angekommen. Wenn Sie angegeben haben, wie wir Sie erreichen, erhalten Sie innerhalb eines Monats eine Antwort.',
    fullTitle: 'Zurzeit können wir keine Meldung annehmen.',
    fullText:
      'Es warten schon sehr viele Meldungen. Was Sie geschrieben haben, steht noch im Formular. Bitte versuchen Sie es morgen noch einmal oder wenden Sie sich an die Stelle, die in der Erklärung zur Barrierefreiheit steht.',
    toDeclaration: 'Erklärung zur Barrierefreiheit',
  },
  en: {
    title: 'Report a barrier',
    lead: 'Tell us what hinders you, or what you cannot read, hear or operate. You need no access code for this.',
    staffLead:
      'Write what hinders you at work, or what you cannot read, hear or operate. If you are signed in, your report goes to the press office with your name.',
    kept: 'Only what you enter here and the day are stored – no time of day, no internet address, no device. What you enter goes to the authority and is deleted here as soon as it has arrived there.',
    page: 'Which page is it about?',
    pageHint: 'For example “question 3”. It does not matter if you do not know exactly.',
    text: 'What hinders you?',
    contact: 'How may we answer you?',
    contactHint:
      'An e-mail address or telephone number. Without it we can remove the barrier, but cannot answer you.',
    send: 'Send report',
    textMissing: 'Please write what hinders you.',
    tooLong: (most: string) => `Please be briefer: at most ${most} characters.`,
    error: 'Error',
    sentTitle: 'Thank you for your report.',
    sentText:
      'It has arrived. If you have said how we can reach you, you will get an answer within one month.',
    fullTitle: 'We cannot take a report at present.',
    fullText:
      'Very many reports are waiting already. What you have written still stands in the form. Please try again tomorrow, or turn to the office named in the accessibility statement.',
    toDeclaration: 'Accessibility statement',
  },
})
