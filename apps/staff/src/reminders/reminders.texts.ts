import { defineTexts } from '@meinungsbild/design'

export const remindersTexts = defineTexts({
  de: {
    title: 'E-Mails und Kalender',
    lead: 'Hier stellen Sie ein, wie Sie von Ihren Aufgaben erfahren, ohne nachzusehen. Niemand sonst sieht das.',
    mailTitle: 'Aufgaben per E-Mail',
    noServer:
      'Für diese Anwendung ist kein Mailserver eingerichtet, deshalb kann sie keine E-Mails senden.',
    refused: (address: string) =>
      `Die letzte E-Mail an ${address} hat der Mailserver abgelehnt. Bitte prüfen Sie die Adresse.`,
    rhythm: 'Wie oft?',
    none: 'Gar nicht',
    atOnce: 'Sobald eine neue Aufgabe da ist',
    atOnceHint: 'Spätestens nach etwa fünf Minuten. Jede Aufgabe wird einmal gemeldet.',
    daily: 'An jedem Werktag',
    dailyHint: 'Ab 7 Uhr, alles auf einmal; wenn nichts wartet, kommt nichts.',
    weekly: 'Jeden Montag',
    weeklyHint: 'Ab 7 Uhr, alles auf einmal; wenn nichts wartet, kommt nichts.',
    address: 'Ihre dienstliche E-Mail-Adresse',
    addressHint: (domain: string) =>
      `Sie endet auf @${domain}: Titel von Vorhaben verlassen das Haus nicht.`,
    addressWrong: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel vorname.name@behoerde.de.',
    addressOutside: (domain: string) =>
      `Bitte geben Sie eine Adresse ein, die auf @${domain} endet.`,
    save: 'Speichern',
    mailSaved: 'Gespeichert.',

    calendarTitle: 'Fristen im eigenen Kalender',
    calendarLead:
      'Outlook, Thunderbird und andere Programme können einen Kalender abonnieren: Fristen Ihrer Aufgaben, Besprechungen und Sperrfristen. Er aktualisiert sich selbst.',
    calendarMade: 'Die Adresse Ihres Kalenders',
    calendarOnce:
      'Fügen Sie sie in Ihrem Programm als „Kalender aus dem Internet“ hinzu. Sie wird nur jetzt gezeigt. Wer sie kennt, kann Ihre Termine lesen: Geben Sie sie nicht weiter.',
    calendarSince: (day: string) => `Ihr Kalender hat seit dem ${day} eine Adresse.`,
    makeCalendar: 'Adresse erzeugen',
    makeAnother: 'Neue Adresse erzeugen, die alte gilt dann nicht mehr',
    endCalendar: 'Kalender beenden',
    calendarEnded: 'Der Kalender ist beendet; seine Adresse gilt nicht mehr.',
  },
  en: {
    title: 'E-mails and calendar',
    lead: 'Here you say how you hear of your tasks without looking. Nobody else sees this.',
    mailTitle: 'Tasks by e-mail',
    noServer: 'No mail server is set up for this application, so it can send no e-mails.',
    refused: (address: string) =>
      `The mail server refused the last e-mail to ${address}. Please check the address.`,
    rhythm: 'How often?',
    none: 'Not at all',
    atOnce: 'As soon as there is a new task',
    atOnceHint: 'Within about five minutes. Each task is reported once.',
    daily: 'Every working day',
    dailyHint: 'From 7 a.m., all at once; if nothing is waiting, nothing comes.',
    weekly: 'Every Monday',
    weeklyHint: 'From 7 a.m., all at once; if nothing is waiting, nothing comes.',
    address: 'Your e-mail address at work',
    addressHint: (domain: string) =>
      `It ends in @${domain}: titles of initiatives do not leave the house.`,
    addressWrong: 'Please enter an e-mail address, such as firstname.name@authority.example.',
    addressOutside: (domain: string) => `Please enter an address that ends in @${domain}.`,
    save: 'Save',
    mailSaved: 'Saved.',

    calendarTitle: 'Due dates in your own calendar',
    calendarLead:
      'Outlook, Thunderbird and other programs can subscribe to a calendar: due dates of your tasks, meetings and embargoes. It keeps itself up to date.',
    calendarMade: 'The address of your calendar',
    calendarOnce:
      'Add it in your program as a “calendar from the internet”. It is shown only now. Whoever knows it can read your dates: do not pass it on.',
    calendarSince: (day: string) => `Your calendar has had an address since ${day}.`,
    makeCalendar: 'Make an address',
    makeAnother: 'Make a new address; the old one then stops working',
    endCalendar: 'End the calendar',
    calendarEnded: 'The calendar has ended; its address no longer works.',
  },
})
