import { describe, expect, it } from 'vitest'
import type { Consent, Hidden, Place, YesNo } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { consent, consentForm } from './consent.ts'
import { hidden, hiddenForm } from './hidden.ts'
import { place, placeColumns } from './place.ts'
import { yesNo, yesNoColumns } from './yes-no.ts'

const yes = { kind: 'choice', code: 'yes' } as const

describe('yes or no', () => {
  const question: YesNo = { kind: 'yesNo', id: 'garden', text: both('Haben Sie einen Garten?') }

  it('speaks to every reader in a language of our own', () => {
    expect(yesNo.read(question, formOf([['garden', 'yes']]))).toEqual({ answer: yes })
    const labels = ['de', 'de-x-ls', 'en', 'tr'].map((language) =>
      yesNo.describe(question, yes, language),
    )
    expect(labels).toEqual([['ja'], ['ja'], ['yes'], ['yes']])
    expect(yesNoColumns.variables(question)[0]?.categories.map(({ code }) => code)).toEqual([
      'yes',
      'no',
    ])
  })
})

describe('a consent', () => {
  const question: Consent = {
    kind: 'consent',
    id: 'contact',
    text: both('Dürfen wir Sie anrufen?'),
    label: both('Ja, ich bin einverstanden.'),
  }

  it('is given by a tick, and asked for where it is required', () => {
    expect(consent.read(question, formOf([['contact', 'yes']]))).toEqual({ answer: yes })
    expect(consent.read(question, formOf([['contact', 'on']]))?.problems).toHaveLength(1)
    expect(consentForm.check(question, undefined)).toEqual([])
    expect(consentForm.check({ ...question, required: true }, undefined)).toMatchObject([
      { code: 'consentMissing', field: 'contact' },
    ])
    expect(consentForm.check({ ...question, required: true }, yes)).toEqual([])
    expect(consent.describe(question, yes, 'de')).toEqual(['Ja, ich bin einverstanden.'])
  })
})

describe('a hidden value', () => {
  const question: Hidden = {
    kind: 'hidden',
    id: 'channel',
    text: both('Weg'),
    parameter: 'weg',
    required: true,
    options: [{ code: 'post', label: both('Brief') }],
  }

  it('is one of the list or nothing, and never a problem that nobody can mend', () => {
    expect(hidden.read(question, formOf([['channel', 'post']]))).toEqual({
      answer: { kind: 'choice', code: 'post' },
    })
    expect(hidden.read(question, formOf([['channel', '<script>']]))).toBeUndefined()
    expect(hiddenForm.check(question, undefined)).toEqual([])
    expect(hiddenForm.check(question, { kind: 'choice', code: '<script>' })).toHaveLength(1)
  })
})

describe('a place', () => {
  const question: Place = {
    kind: 'place',
    id: 'district',
    text: both('Wo wohnen Sie?'),
    viewBox: [0, 0, 10, 10],
    areas: [{ code: 'north', label: both('Nord'), shape: 'M0 0L10 0L10 5Z' }],
  }

  it('is one of the areas, without their shapes in the results', () => {
    const answer = { kind: 'choice', code: 'north' } as const
    expect(place.read(question, formOf([['district', 'north']]))).toEqual({ answer })
    expect(place.describe(question, answer, 'de')).toEqual(['Nord'])
    expect(placeColumns.variables(question)[0]?.categories).toEqual([
      { code: 'north', label: both('Nord') },
    ])
  })
})
