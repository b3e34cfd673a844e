import { defineTexts, textsFor } from '../texts.ts'

/** The words of the pages before and after the questions, and of those that say why it does not go on. */
const surveyTexts = defineTexts({
  de: {
    inEasyLanguage: 'Diese Seite in Leichter Sprache',
    start: 'Befragung beginnen',
    enterCode: 'Weiter mit Ihrem Zugangscode',
    codeLead:
      'Für diese Befragung haben Sie ein Schreiben mit einem Zugangscode erhalten. Jeder Code gilt für eine Teilnahme.',
    whoAsks: 'Wer fragt',
    howLong: 'Dauer',
    minutes: (minutes: number) => (minutes <= 1 ? 'etwa eine Minute' : `etwa ${minutes} Minuten`),
    questionCount: (count: number) => (count === 1 ? 'eine Frage' : `${count} Fragen`),
    until: 'Teilnahme möglich',
    untilMoment: (moment: string) => `bis ${moment}`,
    voluntary: 'Freiwillig',
    voluntaryText:
      'Die Teilnahme ist freiwillig. Wenn Sie nicht teilnehmen, entstehen Ihnen keine Nachteile.',
    otherLanguages: 'Sprache',

    claimTitle: 'Ihre Antworten und Ihre Person',
    anonymous: 'Ihre Antworten sind anonym.',
    pseudonymous: 'Ihre Antworten werden ohne Ihren Namen gespeichert.',
    personal: 'Diese Befragung erhebt personenbezogene Daten.',
    morePrivacy: 'Ausführliche Datenschutzhinweise',

    thanksTitle: 'Vielen Dank für Ihre Teilnahme',
    thanksText: 'Ihre Antworten sind angekommen und sicher gespeichert.',
    thanksClose: 'Sie können dieses Fenster jetzt schließen.',

    resumeTitle: 'Dieser Fragebogen ist nicht mehr offen',
    resumeText:
      'In diesem Fenster sind keine Antworten mehr. Haben Sie die Seite mit dem Dank gesehen, sind Ihre Antworten angekommen. Was noch nicht abgesendet war, ist nirgends gespeichert.',
    resumeStart: 'Zur Befragung',

    closedTitle: 'Diese Befragung ist beendet',
    closedText: (moment: string) =>
      `Eine Teilnahme war bis ${moment} möglich. Danach werden keine Antworten mehr angenommen.`,
    closedNothingKept: 'Antworten, die noch nicht abgesendet waren, wurden nicht gespeichert.',
    closedResults: 'Zu den Ergebnissen',
    notYetTitle: 'Diese Befragung hat noch nicht begonnen',
    notYetText: (moment: string) => `Sie können ab ${moment} teilnehmen.`,
    unknownTitle: 'Diese Seite gibt es nicht',
    unknownText:
      'Bitte prüfen Sie, ob Sie die Adresse vollständig eingegeben haben. Laufende Befragungen finden Sie auf der Übersicht.',
    toHome: 'Zur Übersicht',
    answeredTitle: 'Mit diesem Code wurde bereits teilgenommen',
    answeredText:
      'Mit jedem Zugangscode kann einmal teilgenommen werden. Die jetzt eingegebenen Antworten wurden nicht gespeichert.',
    answeredContact: 'Wenn Sie selbst noch nicht teilgenommen haben, melden Sie sich bitte bei:',
    codeNeededTitle: 'Für diese Befragung brauchen Sie einen Zugangscode',
    codeNeededText:
      'Ihr Zugangscode konnte nicht bestätigt werden. Bitte geben Sie ihn noch einmal ein; bereits gegebene Antworten sind nicht gespeichert.',
    tooLargeTitle: 'Ihre Angaben sind zu umfangreich',
    tooLargeText:
      'Es wurde nichts gespeichert. Bitte gehen Sie im Browser einen Schritt zurück und kürzen Sie Ihre Texte.',
    notAFormTitle: 'Diese Anfrage wurde nicht verstanden',
    notAFormText:
      'Es wurde nichts gespeichert. Bitte gehen Sie im Browser einen Schritt zurück und senden Sie das Formular noch einmal ab.',
    foreignTitle: 'Diese Anfrage kam von einer anderen Seite',
    foreignText:
      'Zu Ihrem Schutz werden Antworten nur aus dem Fragebogen selbst angenommen. Bitte beginnen Sie auf der Startseite der Befragung.',
    failureTitle: 'Das hat leider nicht geklappt',
    failureText:
      'Ihre Antworten konnten nicht gespeichert werden. Bitte gehen Sie im Browser einen Schritt zurück und senden Sie sie noch einmal ab; doppelt gezählt wird nichts.',
    unavailableTitle: 'Zurzeit kann nichts gespeichert werden',
    unavailableText:
      'Bitte versuchen Sie es in einigen Minuten noch einmal. Wir arbeiten daran, dass es bald wieder geht.',
    unavailableKept:
      'Ihre Angaben stehen weiter in dieser Seite. Bitte lassen Sie sie geöffnet und senden Sie sie in einigen Minuten noch einmal ab; doppelt gezählt wird nichts.',
    sendAgain: 'Noch einmal absenden',
  },
  en: {
    inEasyLanguage: 'This page in easy-to-read German (Leichte Sprache)',
    start: 'Start the survey',
    enterCode: 'Continue with your access code',
    codeLead:
      'You have received a letter with an access code for this survey. Each code is valid for one participation.',
    whoAsks: 'Who is asking',
    howLong: 'Duration',
    minutes: (minutes: number) => (minutes <= 1 ? 'about one minute' : `about ${minutes} minutes`),
    questionCount: (count: number) => (count === 1 ? 'one question' : `${count} questions`),
    until: 'Open',
    untilMoment: (moment: string) => `until ${moment}`,
    voluntary: 'Voluntary',
    voluntaryText:
      'Taking part is voluntary. You will not be disadvantaged if you do not take part.',
    otherLanguages: 'Language',

    claimTitle: 'Your answers and you',
    anonymous: 'Your answers are anonymous.',
    pseudonymous: 'Your answers are stored without your name.',
    personal: 'This survey collects personal data.',
    morePrivacy: 'Full privacy notice',

    thanksTitle: 'Thank you for taking part',
    thanksText: 'Your answers have arrived and are safely stored.',
    thanksClose: 'You may close this window now.',

    resumeTitle: 'This questionnaire is no longer open',
    resumeText:
      'There are no answers in this window any more. If you have seen the page with the thanks, your answers have arrived. What was not sent is not stored anywhere.',
    resumeStart: 'Go to the survey',

    closedTitle: 'This survey has ended',
    closedText: (moment: string) =>
      `It was possible to take part until ${moment}. No answers are accepted after that.`,
    closedNothingKept: 'Answers that had not been sent were not stored.',
    closedResults: 'Go to the results',
    notYetTitle: 'This survey has not started yet',
    notYetText: (moment: string) => `You can take part from ${moment}.`,
    unknownTitle: 'This page does not exist',
    unknownText:
      'Please check whether you have entered the complete address. The overview lists the surveys that are open.',
    toHome: 'Go to the overview',
    answeredTitle: 'This code has already been used to take part',
    answeredText:
      'Each access code can be used once. The answers entered now have not been stored.',
    answeredContact: 'If you have not taken part yourself, please contact:',
    codeNeededTitle: 'You need an access code for this survey',
    codeNeededText:
      'Your access code could not be confirmed. Please enter it again; answers given so far have not been stored.',
    tooLargeTitle: 'Your answers are too long',
    tooLargeText:
      'Nothing has been stored. Please go back one step in your browser and shorten your texts.',
    notAFormTitle: 'This request was not understood',
    notAFormText:
      'Nothing has been stored. Please go back one step in your browser and send the form again.',
    foreignTitle: 'This request came from another site',
    foreignText:
      'For your protection, answers are accepted only from the questionnaire itself. Please begin at the start page of the survey.',
    failureTitle: 'Unfortunately, that did not work',
    failureText:
      'Your answers could not be stored. Please go back one step in your browser and send them again; nothing is counted twice.',
    unavailableTitle: 'Nothing can be stored at the moment',
    unavailableText: 'Please try again in a few minutes. We are working on it.',
    unavailableKept:
      'What you entered is still in this page. Please leave it open and send it again in a few minutes; nothing is counted twice.',
    sendAgain: 'Send again',
  },
})

/** The words in the interface language that serves `language`. */
export function surveyWords(language: string) {
  return textsFor(surveyTexts, language)
}
