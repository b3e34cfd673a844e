import type { Proposal } from '@meinungsbild/procedure'

/** An idea as it stands in its form, complete or not. */
export type ProposalFields = Proposal

export const emptyProposal: ProposalFields = {
  title: '',
  topic: '',
  question: '',
  occasion: '',
  deadline: '',
}

export function proposalFrom(form: URLSearchParams): ProposalFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    title: text('title'),
    topic: text('topic'),
    question: text('question'),
    occasion: text('occasion'),
    deadline: text('deadline'),
  }
}

/** An idea may be one sentence: where topic and question are left empty, the title says them. */
export function wholeProposal(typed: ProposalFields): Proposal {
  const { title, topic, question } = typed
  return { ...typed, topic: topic || title, question: question || title }
}
