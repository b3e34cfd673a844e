import { defineTexts } from '@meinungsbild/design'

/** Absence, and acting for a colleague meanwhile. */
export const absencesTexts = defineTexts({
  de: {
    title: 'Abwesenheit und Vertretung',
    lead: 'Solange Sie abwesend sind, sieht Ihre Vertretung Ihre Aufgaben und handelt für Sie. Die Akte hält fest, wer für wen gezeichnet hat. Niemand zeichnet in Vertretung, was sie oder er selbst verfasst hat.',
    own: 'Ihre Abwesenheiten',
    none: 'Sie haben keine Abwesenheit eingetragen.',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    deputy: 'Vertretung',
    deputyHint:
      'Für die Leitung wird „In Vertretung“ gezeichnet, für alle anderen „Im Auftrag“ (GGO § 18).',
    state: 'Stand',
    running: 'läuft',
    coming: 'kommt noch',
    over: 'vorbei',
    remove: 'Zurücknehmen',
    removeLabel: (from: string) => `Abwesenheit ab ${from} zurücknehmen`,
    enterTitle: 'Abwesenheit eintragen',
    enter: 'Eintragen',
    entered: 'Ihre Abwesenheit ist eingetragen.',
    removed: 'Die Abwesenheit ist zurückgenommen.',
    wrongDay: 'Bitte geben Sie einen Tag an, den es gibt.',
    endsBefore: 'Der letzte Tag liegt vor dem ersten.',
    isPast: 'Diese Tage sind schon vorbei.',
    overlaps: 'In diesen Tagen haben Sie schon eine Abwesenheit eingetragen.',
    deputyMissing: 'Bitte wählen Sie aus, wer Sie vertritt.',
    deputyAway: (name: string, from: string, to: string) =>
      `${name} ist vom ${from} bis ${to} selbst abwesend. Ihre Aufgaben bleiben dann liegen.`,

    others: 'Wen Sie heute vertreten',
    until: (name: string, day: string) => `${name} ist bis ${day} abwesend.`,
    begin: (name: string) => `Für ${name} handeln`,
    acting: (name: string) => `Sie handeln für ${name}.`,
    actingLead:
      'Was Sie zeichnen, steht mit Ihrem Namen in der Akte: für die Leitung „In Vertretung“, sonst „Im Auftrag“.',
    end: 'Vertretung beenden',
    notToday: 'Diese Vertretung gilt heute nicht.',
  },
  en: {
    title: 'Absence and deputy',
    lead: 'While you are away your deputy sees your tasks and acts for you. The file records who signed for whom. Nobody signs as deputy what they have written themselves.',
    own: 'Your absences',
    none: 'You have entered no absence.',
    from: 'First day',
    to: 'Last day',
    deputy: 'Deputy',
    deputyHint:
      'For the leadership it is signed “In Vertretung” (as deputy), for all others “Im Auftrag” (by order), GGO § 18.',
    state: 'State',
    running: 'running',
    coming: 'to come',
    over: 'over',
    remove: 'Take back',
    removeLabel: (from: string) => `Take back the absence from ${from}`,
    enterTitle: 'Enter an absence',
    enter: 'Enter',
    entered: 'Your absence has been entered.',
    removed: 'The absence has been taken back.',
    wrongDay: 'Please give a day that exists.',
    endsBefore: 'The last day lies before the first.',
    isPast: 'These days are over already.',
    overlaps: 'You have entered an absence for these days already.',
    deputyMissing: 'Please choose who acts for you.',
    deputyAway: (name: string, from: string, to: string) =>
      `${name} is away from ${from} to ${to}. Your tasks will wait meanwhile.`,

    others: 'For whom you act today',
    until: (name: string, day: string) => `${name} is away until ${day}.`,
    begin: (name: string) => `Act for ${name}`,
    acting: (name: string) => `You act for ${name}.`,
    actingLead:
      'What you sign is on file with your name: “In Vertretung” (as deputy) for the leadership, otherwise “Im Auftrag” (by order).',
    end: 'End acting as deputy',
    notToday: 'This deputyship does not hold today.',
  },
})
