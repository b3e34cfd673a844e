import { defineTexts } from '@meinungsbild/design'

export const taskMailTexts = defineTexts({
  de: {
    subject: (tasks: number, late: number) =>
      (tasks === 1 ? 'Eine Aufgabe wartet auf Sie' : `${tasks} Aufgaben warten auf Sie`) +
      (late === 0 ? '' : late === 1 ? ', eine ist überfällig' : `, ${late} sind überfällig`),
    greeting: (name: string) => `Guten Tag ${name},`,
    due: (day: string, overdue: boolean) => `bis ${day}${overdue ? ' (überfällig)' : ''}`,
    inPlaceOf: (task: string, name: string) => `${task} (für ${name})`,
    all: 'Alle Ihre Aufgaben:',
    change: 'Wie oft Sie diese E-Mails bekommen, stellen Sie hier ein:',
  },
  en: {
    subject: (tasks: number, late: number) =>
      (tasks === 1 ? 'One task is waiting for you' : `${tasks} tasks are waiting for you`) +
      (late === 0 ? '' : `, ${late} overdue`),
    greeting: (name: string) => `Dear ${name},`,
    due: (day: string, overdue: boolean) => `due ${day}${overdue ? ' (overdue)' : ''}`,
    inPlaceOf: (task: string, name: string) => `${task} (for ${name})`,
    all: 'All your tasks:',
    change: 'How often you get these e-mails is set here:',
  },
})
