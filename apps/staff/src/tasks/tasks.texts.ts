import { defineTexts } from '@meinungsbild/design'

export const tasksTexts = defineTexts({
  de: {
    title: 'Meine Aufgaben',
    none: 'Zurzeit wartet nichts auf Sie.',
    noneHint: 'Wenn ein Vorhaben Sie braucht, steht es hier.',
    initiatives: 'Alle Vorhaben ansehen',
    propose: 'Neue Idee vorschlagen',
    next: 'Als Nächstes',
    open: 'Aufgabe öffnen',
    openLabel: (task: string) => `Aufgabe öffnen: ${task}`,
    then: 'Danach',
    toNote: 'Zur Kenntnis',
    forColleague: (name: string) => `Für ${name}`,
    nothingForColleague: (name: string) => `Zurzeit können Sie für ${name} nichts tun.`,
    openFor: (name: string) => `Für ${name} öffnen`,
    followUps: 'Wiedervorlagen, die noch kommen',
    followUpsLead: 'An ihrem Tag stehen sie oben bei Ihren Aufgaben.',
    others: 'Hier sind andere am Zug',
    othersLead: 'Sie sind beteiligt, müssen aber zurzeit nichts tun.',
    since: (day: string) => `seit ${day}`,
    step: (step: string, title: string) => `Schritt ${step} ${title}`,
    summary: (tasks: number, late: number) =>
      (tasks === 1 ? 'Eine Aufgabe' : `${tasks} Aufgaben`) +
      (late === 0
        ? '.'
        : late === 1
          ? ', bei einer ist die Frist abgelaufen.'
          : `, bei ${late} ist die Frist abgelaufen.`),
  },
  en: {
    title: 'My tasks',
    none: 'Nothing is waiting for you at present.',
    noneHint: 'When an initiative needs you, it will be listed here.',
    initiatives: 'See all initiatives',
    propose: 'Propose a new idea',
    next: 'Next',
    open: 'Open the task',
    openLabel: (task: string) => `Open the task: ${task}`,
    then: 'After that',
    toNote: 'For your notice',
    forColleague: (name: string) => `For ${name}`,
    nothingForColleague: (name: string) => `There is nothing you can do for ${name} at present.`,
    openFor: (name: string) => `Open for ${name}`,
    followUps: 'Follow-ups to come',
    followUpsLead: 'On their day they stand among your tasks above.',
    others: 'Others are acting here',
    othersLead: 'You take part, but there is nothing for you to do at present.',
    since: (day: string) => `since ${day}`,
    step: (step: string, title: string) => `Step ${step} ${title}`,
    summary: (tasks: number, late: number) =>
      (tasks === 1 ? 'One task' : `${tasks} tasks`) +
      (late === 0 ? '.' : `, ${late} of them overdue.`),
  },
})
