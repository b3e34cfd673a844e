import { defineTexts } from '@meinungsbild/design'

export const openAnswersTexts = defineTexts({
  de: {
    title: 'Freie Antworten',
    toOpenAnswers: 'Freie Antworten lesen, codieren und zitieren',
    lead: 'Jeder Text liegt für sich, in einer eigenen Reihenfolge je Frage: Was jemand zu zwei Fragen geschrieben hat, lässt sich nicht zusammenführen. Zuerst schwärzt eine Person, was jemanden erkennbar macht; eine zweite bestätigt. Erst dann lesen, durchsuchen und codieren andere die Texte.',
    waiting: (answers: number) =>
      answers === 1
        ? 'Nur eine Antwort wurde ausgezählt. Texte werden erst ab zehn übernommen.'
        : `Nur ${answers} Antworten wurden ausgezählt. Texte werden erst ab zehn übernommen.`,
    late: (answers: string, one: boolean) =>
      one
        ? 'Eine Antwort kam nach der Auszählung: Ihre Texte werden nicht übernommen.'
        : `${answers} Antworten kamen nach der Auszählung: Ihre Texte werden nicht übernommen.`,
    takenIn: 'Texte übernommen',
    redacted: 'geschwärzt',
    confirmed: 'bestätigt',
    withheld: 'zurückgehalten',
    coded: 'codiert',
    byNobody: 'noch nicht',
    codedBy: (name: string, count: string) => `${name}: ${count}`,
    questions: 'Fragen',
    question: 'Frage',
    noQuestions: (limit: string) =>
      `Zu keiner Frage haben ${limit} oder mehr Personen geschrieben.`,
    comment: 'Bemerkung',
    few: (count: string, limit: string, one: boolean) =>
      one
        ? `Eine Frage mit weniger als ${limit} Texten`
        : `${count} Fragen mit weniger als ${limit} Texten`,
    fewReason:
      'Ihre Texte werden niemandem gezeigt: Unter so wenigen ließe sich leicht erraten, wer schreibt.',
    personal: (count: string, one: boolean) =>
      one ? 'Eine Frage nach Personendaten' : `${count} Fragen nach Personendaten`,
    personalReason: 'Was hier eingetragen wurde, ist keine Meinung und wird nicht übernommen.',
    toQuotations: 'Zitate für Bericht und Presse',
    redactors: 'Wer schwärzt',
    redactorsLead:
      'Nur benannte Personen aus Pressestelle oder Statistikstelle lesen ungeschwärzte Texte. Es braucht zwei. Wer wen wann benannt hat, bleibt hier stehen.',
    noRedactors: 'Noch ist niemand benannt.',
    person: 'Person',
    named: 'benannt von',
    ended: 'beendet von',
    byAt: (name: string, at: string) => `${name}, ${at}`,
    end: 'Beenden',
    endOf: (name: string) => `Benennung von ${name} beenden`,
    name: 'Weitere Person',
    nameHint: 'Niemand benennt sich selbst.',
    nameThem: 'Benennen',
    nobodyLeft: 'Alle anderen, die in Frage kommen, sind benannt.',
    personMissing: 'Bitte wählen Sie eine Person aus Pressestelle oder Statistikstelle.',
    notYourself: 'Sie können sich nicht selbst benennen. Das muss eine andere Person tun.',
    limit: 'Ab wie vielen Personen Texte gezeigt werden',
    limitLead: (limit: string) =>
      `Zur Zeit ab ${limit} Personen je Frage. Zehn sind das Mindeste; mehr ist möglich, wenn eine kleine Gruppe befragt wurde.`,
    limitSet: (name: string, at: string, limit: string) =>
      `Auf ${limit} gesetzt von ${name}, ${at}.`,
    newLimit: 'Mindestens',
    people: 'Personen',
    setLimit: 'Grenze setzen',
    limitMissing: (least: string, most: string) =>
      `Bitte geben Sie eine ganze Zahl von ${least} bis ${most} an.`,
    unclear: 'Es ist nicht klar, was getan werden soll.',
    back: 'Zurück zu den freien Antworten',
    backToQuestion: 'Zurück zur Frage',
  },
  en: {
    title: 'Open answers',
    toOpenAnswers: 'Read, code and quote open answers',
    lead: 'Every text lies by itself, in an order of its own for each question: what somebody wrote to two questions cannot be brought together. First one person redacts what makes somebody recognisable; a second one confirms. Only then do others read, search and code the texts.',
    waiting: (answers: number) =>
      answers === 1
        ? 'Only one answer was counted. Texts are taken in from ten on.'
        : `Only ${answers} answers were counted. Texts are taken in from ten on.`,
    late: (answers: string, one: boolean) =>
      one
        ? 'One answer came after the count: its texts are not taken in.'
        : `${answers} answers came after the count: their texts are not taken in.`,
    takenIn: 'texts taken in',
    redacted: 'redacted',
    confirmed: 'confirmed',
    withheld: 'withheld',
    coded: 'coded',
    byNobody: 'not yet',
    codedBy: (name: string, count: string) => `${name}: ${count}`,
    questions: 'Questions',
    question: 'Question',
    noQuestions: (limit: string) => `No question was written to by ${limit} or more people.`,
    comment: 'Comment',
    few: (count: string, limit: string, one: boolean) =>
      one
        ? `One question with fewer than ${limit} texts`
        : `${count} questions with fewer than ${limit} texts`,
    fewReason:
      'Their texts are shown to nobody: among so few it would be easy to guess who writes.',
    personal: (count: string, one: boolean) =>
      one ? 'One question for personal data' : `${count} questions for personal data`,
    personalReason: 'What was filled in here is no opinion and is not taken in.',
    toQuotations: 'Quotations for report and press',
    redactors: 'Who redacts',
    redactorsLead:
      'Only people of the press office or the statistics office who are named read texts that are not redacted. It takes two. Who named whom and when stays written here.',
    noRedactors: 'Nobody is named yet.',
    person: 'Person',
    named: 'named by',
    ended: 'ended by',
    byAt: (name: string, at: string) => `${name}, ${at}`,
    end: 'End',
    endOf: (name: string) => `End the naming of ${name}`,
    name: 'Another person',
    nameHint: 'Nobody names themselves.',
    nameThem: 'Name',
    nobodyLeft: 'Everybody else who could be is named.',
    personMissing: 'Please choose a person of the press office or the statistics office.',
    notYourself: 'You cannot name yourself. Somebody else must do it.',
    limit: 'From how many people on texts are shown',
    limitLead: (limit: string) =>
      `At present from ${limit} people per question. Ten is the least; more is possible where a small group was asked.`,
    limitSet: (name: string, at: string, limit: string) => `Set to ${limit} by ${name}, ${at}.`,
    newLimit: 'At least',
    people: 'people',
    setLimit: 'Set the limit',
    limitMissing: (least: string, most: string) =>
      `Please give a whole number from ${least} to ${most}.`,
    unclear: 'It is not clear what is to be done.',
    back: 'Back to the open answers',
    backToQuestion: 'Back to the question',
  },
})
