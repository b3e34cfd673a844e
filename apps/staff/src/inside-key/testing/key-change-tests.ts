import type { Json, PublishedResults, PublishedSurvey } from '@meinungsbild/exchange'
import { expect, test } from 'vitest'
import { openTotpSecret, sealTotpSecret } from '../../accounts/second-factor/sealed-totp.ts'
import { callOutside } from '../../publishing/call-outside.ts'
import { pullAnswers } from '../../publishing/pull-answers.ts'
import { publishedSurvey } from '../../publishing/shut-survey.ts'
import { signDocument } from '../../publishing/sign-document.ts'
import { tellHeads } from '../../publishing/tell-heads.ts'
import { tellNewKey } from '../../publishing/tell-new-key.ts'
import { parkSurvey } from '../../questionnaire/testing/park-survey.ts'
import { signRecordsHead } from '../../records-heads/sign-records-head.ts'
import { answer } from '../../testing/citizens.ts'
import { surveyIn, untilOpen } from '../../testing/survey-initiative.ts'
import { changeKey } from '../follow-key-change.ts'
import { openKeyRing } from '../key-ring.ts'
import { settleKeys } from '../settle-keys.ts'
import { keyChangeScene } from './key-change-scene.ts'

/** What is promised of a change of the key, over files and over servers. */
export function keyChangeTests(): void {
  const scene = keyChangeScene()

  async function openField() {
    await untilOpen(scene.house)
    const survey = await surveyIn(scene.house)
    const address = `${scene.outside.collector.publicUrl}/befragung/${survey.slug}`
    const published = publishedSurvey(survey)
    if (published === undefined) throw new Error('The field is not open.')
    return { survey, address, published, answer: () => answer(parkSurvey, address, visit) }
  }

  async function wish(): Promise<void> {
    scene.deps.files.setWish({ kind: 'wanted' })
    await changeKey(scene.deps)
  }

  const put = async (path: string, content: Json) => {
    const signed = signDocument(scene.deps.ring, content)
    const taken = await callOutside(scene.house.deps, scene.outside.collector, 'PUT', path, signed)
    expect(taken).toMatchObject({ ok: true })
  }

  test('in the middle of a field: nothing is lost or counted twice, and what was proved stays so', async () => {
    const { house, outside, deps } = scene
    const { ring, files } = deps
    const { survey, address, published, answer: send } = await openField()
    const old = files.read('current')
    if (old === undefined) throw new Error('There is no key.')
    await send()
    expect(await pullAnswers(house.deps, survey)).toMatchObject({ ok: true })
    await send()
    await tellHeads(house.deps, survey, { until: '9999-12-31', alarm: true })
    const results = resultsOf(published)
    await house.storage.contents.put(results)
    await put(`/results/${survey.slug}`, results)
    await signRecordsHead(house.deps)
    const { secondFactors } = house.storage
    const sealed = sealTotpSecret(house.deps, 'GEHEIM', 'a-presse')
    const at = house.deps.now().toISOString()
    await secondFactors.addTotp('a-presse', { sealedSecret: sealed, step: 1 }, [], at)
    const secretNow = async () =>
      openTotpSecret(house.deps, (await secondFactors.sealedTotp('a-presse')) ?? '', 'a-presse')

    // Nobody goes over before the machines outside are ready.
    const next = files.make('next')
    await changeKey(deps)
    expect(ring.publicKey).toBe(old.publicKey)
    await wish()
    expect(files.wish()).toEqual({ kind: 'refused', machine: 'collector', code: 'refused' })
    await outside.trust([old.publicKey, next.publicKey])
    await send()

    // The process dies after the database has changed and before the files have.
    files.setWish({ kind: 'wanted' })
    const dying = { ...ring, adopt: () => fail() }
    await expect(changeKey({ ...deps, ring: dying })).rejects.toThrow('The light went out.')
    expect(ring.publicKey).toBe(old.publicKey)
    expect(await secretNow()).toBe('GEHEIM')
    await changeKey(deps)
    expect([ring.publicKey, files.read('next'), files.wish()]).toEqual([
      next.publicKey,
      undefined,
      undefined,
    ])
    expect(await secretNow()).toBe('GEHEIM')
    await send()

    // The line breaks while the documents are signed anew.
    outside.disturb((asked) => (asked.startsWith('PUT /documents') ? 'answerLost' : undefined))
    await expect(tellNewKey(house.deps)).rejects.toThrow('unreachable')
    expect(await house.storage.houseKey.untold()).toBe(1)
    outside.disturb(undefined)
    await tellNewKey(house.deps)
    expect(await house.storage.houseKey.untold()).toBeUndefined()

    files.retire()
    await outside.trust([next.publicKey])
    expect(await secretNow()).toBe('GEHEIM')
    await send()
    const refused = await callOutside(
      { ...house.deps, insideKey: old },
      outside.collector,
      'GET',
      `/counts?survey=${survey.id}`,
    )
    expect(refused).toMatchObject({ ok: false, detail: expect.stringContaining('401') })
    expect(await pullAnswers(house.deps, survey)).toMatchObject({ ok: true })
    expect(await pullAnswers(house.deps, survey)).toMatchObject({ ok: true })
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 5, damaged: 0 })
    const lists = await (await fetch(`${address}/tageslisten`)).text()
    expect(lists).toContain(next.publicKey)
    expect((await fetch(`${outside.collector.publicUrl}/ergebnisse/${survey.slug}`)).status).toBe(
      200,
    )
    await signRecordsHead(house.deps)
    for (const { publicKey } of [old, next]) {
      const { flaws, signedHeads } = await house.storage.dossiers.verify({ key: publicKey })
      expect(signedHeads).toBeGreaterThan(0)
      // Documents of this initiative have hashes that were made up.
      expect(flaws.filter(({ flaw }) => flaw !== 'versionAltered')).toEqual([])
    }
  })

  test('signs what a destroyed dossier has left outside, and nothing that the house does not know', async () => {
    const { house, outside, deps } = scene
    const { survey, published } = await openField()
    const over: PublishedSurvey = {
      ...published,
      id: 'gone',
      slug: 'gone',
      opens: '2020-01-01T00:00:00Z',
      closes: '2020-02-01T00:00:00Z',
    }
    await put('/surveys/gone', over)
    const old = deps.ring.publicKey
    const next = deps.files.make('next')
    await outside.trust([old, next.publicKey])
    await put('/results/forged', { ...resultsOf(published), slug: 'forged' })
    await wish()
    expect(deps.ring.publicKey).toBe(next.publicKey)
    await expect(tellNewKey(house.deps)).rejects.toThrow('1 documents that are not ours')
    expect(await house.storage.houseKey.untold()).toBe(1)
    // Without it the collector starts with the new key alone, and still has both.
    await house.storage.contents.put({ ...resultsOf(published), slug: 'forged' })
    await tellNewKey(house.deps)
    await outside.trust([next.publicKey])
    for (const slug of ['gone', survey.slug]) {
      const page = await fetch(`${outside.collector.publicUrl}/befragung/${slug}`)
      expect(page.status).toBe(200)
    }
  })

  test('by another process of the house is followed, where the next key lies here as well', async () => {
    const { house, outside, deps } = scene
    const next = deps.files.make('next')
    await outside.trust([deps.ring.publicKey, next.publicKey])
    const change = { at: house.deps.now().toISOString(), previous: deps.ring, next }
    await house.storage.houseKey.change({ ...change, reseal: () => undefined })
    await changeKey(deps)
    expect(deps.ring.publicKey).toBe(next.publicKey)
    expect(openKeyRing(deps.files).publicKey).toBe(next.publicKey)
    // The process died before its last step: what is left of the wish must not serve the next change.
    deps.files.setWish({ kind: 'wanted' })
    expect(await settleKeys(deps.files, house.storage.houseKey)).toMatchObject({ ok: true })
    expect(deps.files.wish()).toBeUndefined()
  })
}

const visit = { visit: { kind: 'choice', code: 'no' } } as const

function fail(): never {
  throw new Error('The light went out.')
}

function resultsOf({ id, slug, authority }: PublishedSurvey): PublishedResults {
  return {
    format: 'meinungsbild/published-results/2',
    surveyId: id,
    slug,
    authority,
    embargo: '2020-01-01T09:00:00Z',
    history: [{ at: '2020-01-01T09:00:00Z', what: 'results' }],
    editions: [
      {
        language: 'de',
        title: 'Ergebnisse',
        teaser: '',
        survey: 'Park',
        pressRelease: [{ kind: 'paragraph', text: 'Es gefällt.', style: 'lead' }],
        method: [],
        remarks: [],
        questions: [],
      },
    ],
    measures: [],
  }
}
