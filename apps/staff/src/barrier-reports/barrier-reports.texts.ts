import { defineTexts } from '@meinungsbild/design'

export const barrierReportsTexts = defineTexts({
  de: {
    title: 'Barrieremeldungen',
    lead: 'Was Bürgerinnen, Bürger und Beschäftigte als Barriere gemeldet haben. Jede Meldung ist innerhalb eines Monats zu beantworten (§ 12b Absatz 4 BGG). Sie werden stündlich vom öffentlichen Server geholt und dort gelöscht.',
    fetch: 'Jetzt abholen',
    open: 'Offene Meldungen',
    none: 'Es ist keine Meldung offen.',
    answered: 'Beantwortete Meldungen',
    answeredLead: 'Sie werden ein Jahr nach der Antwort gelöscht.',
    received: (day: string) => `Meldung vom ${day}`,
    page: 'Seite',
    contact: 'Antwort an',
    noContact: 'Keine Angabe: Die Barriere ist zu beseitigen, eine Antwort ist nicht möglich.',
    answer: 'Was haben Sie veranlasst oder geantwortet?',
    answerHint:
      'Die Antwort selbst schreiben Sie auf dem Weg, der unter „Antwort an“ steht. Diese Angabe wird gelöscht, sobald Sie die Meldung abschließen.',
    close: 'Meldung abschließen',
    answerMissing: 'Bitte schreiben Sie, was Sie veranlasst oder geantwortet haben.',
    answeredOn: (day: string, name: string) => `Abgeschlossen am ${day} von ${name}`,
    done: 'Die Meldung ist abgeschlossen.',
    fetched: 'Die Meldungen sind abgeholt.',
    unreachable:
      'Der öffentliche Server ist nicht erreichbar. Die Meldungen bleiben dort und werden später geholt.',
    gone: 'Diese Meldung ist schon abgeschlossen.',
    notYours:
      'Barrieremeldungen liest, wer in der Pressestelle arbeitet oder die Anwendung betreut.',
  },
  en: {
    title: 'Reports of barriers',
    lead: 'What citizens and employees have reported as a barrier. Each report must be answered within one month (section 12b (4) BGG). They are fetched from the public server every hour and deleted there.',
    fetch: 'Fetch now',
    open: 'Open reports',
    none: 'There is no open report.',
    answered: 'Answered reports',
    answeredLead: 'They are deleted one year after the answer.',
    received: (day: string) => `Report of ${day}`,
    page: 'Page',
    contact: 'Answer to',
    noContact: 'Not given: the barrier is to be removed, an answer is not possible.',
    answer: 'What have you done or answered?',
    answerHint:
      'You write the answer itself in the way that stands under “Answer to”. That detail is deleted as soon as you close the report.',
    close: 'Close report',
    answerMissing: 'Please write what you have done or answered.',
    answeredOn: (day: string, name: string) => `Closed on ${day} by ${name}`,
    done: 'The report has been closed.',
    fetched: 'The reports have been fetched.',
    unreachable:
      'The public server cannot be reached. The reports stay there and are fetched later.',
    gone: 'This report has been closed already.',
    notYours: 'Reports of barriers are read by the press office and by administrators.',
  },
})
