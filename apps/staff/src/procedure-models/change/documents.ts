import type { DocumentDefinition, DocumentLayout, Model, Section } from '@meinungsbild/procedure'
import { moved } from '../../questionnaire/change/moved.ts'
import { freeName } from './free-name.ts'

/** A document more, with one section to begin with. */
export function addDocument(
  model: Model,
  title: DocumentDefinition['title'],
  layout: DocumentLayout,
): Model {
  const id = freeName(
    title.de,
    model.documents.map((each) => each.id),
  )
  const sections = [newSection({ de: 'Inhalt', en: 'Content' }, [])]
  return {
    ...model,
    documents: [...model.documents, { id, title, layout, sections, origin: 'ours' }],
  }
}

/** Takes a document out; rights that name it are left for whoever reads what is missing then. */
export function removeDocument(model: Model, id: string): Model {
  return { ...model, documents: model.documents.filter((each) => each.id !== id) }
}

export function changeDocument(
  model: Model,
  id: string,
  change: (document: DocumentDefinition) => DocumentDefinition,
): Model {
  return {
    ...model,
    documents: model.documents.map((each) => (each.id === id ? change(each) : each)),
  }
}

export function addSection(
  document: DocumentDefinition,
  heading: Section['heading'],
): DocumentDefinition {
  return { ...document, sections: [...document.sections, newSection(heading, document.sections)] }
}

export function moveSection(
  document: DocumentDefinition,
  id: string,
  by: -1 | 1,
): DocumentDefinition {
  const index = document.sections.findIndex((each) => each.id === id)
  return { ...document, sections: moved(document.sections, index, by) }
}

/** Takes a section out; the last one stays, for a document without any is none. */
export function removeSection(document: DocumentDefinition, id: string): DocumentDefinition {
  const sections = document.sections.filter((each) => each.id !== id)
  return sections.length === 0 ? document : { ...document, sections }
}

export function changeSection(
  document: DocumentDefinition,
  id: string,
  change: (section: Section) => Section,
): DocumentDefinition {
  return {
    ...document,
    sections: document.sections.map((each) => (each.id === id ? change(each) : each)),
  }
}

function newSection(heading: Section['heading'], others: readonly Section[]): Section {
  const id = freeName(
    heading.de,
    others.map((each) => each.id),
  )
  return { id, heading, questions: [], required: true, origin: 'ours' }
}
