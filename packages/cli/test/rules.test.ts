import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { getOrThrow } from '@aitebaar/core'
import { kp } from '@aitebaar/jurisdiction-kp'
import { createEngine } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { rulesWords } from '../src/commands/rules-words.ts'
import { plain } from '../src/terminal.ts'
import { folderWith, run } from './run.ts'

const RULE = 'swara/woman-given-in-settlement'
const source = (ending: string): string => readFileSync(fileURLToPath(new URL(`../../jurisdiction-kp/rules/${RULE}.${ending}.json`, import.meta.url)), 'utf8')

describe('aitebaar rules test', () => {
  it('passes on the built-in rules', async () => {
    const { status, out } = await run('rules', 'test')
    expect(out).toMatch(/^\d+ rules, \d+ cases: \d+ passed, 0 failed\.$/m)
    expect(status).toBe(0)
  })

  it('names the case that fails when a rule is broken on purpose', async () => {
    const broken = source('rule').replace('"operator": "contains"', '"operator": "doesNotContain"')
    expect(broken).not.toBe(source('rule'))
    const folder = folderWith({ 'woman-given-in-settlement.rule.json': broken, 'woman-given-in-settlement.cases.json': source('cases') })
    const { status, out } = await run('rules', 'test', folder)
    const [first] = JSON.parse(source('cases')) as { name: string }[]
    expect(status).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain(`FAILED ${RULE}: ${first?.name}`)
  })
})

describe('aitebaar rules options', () => {
  it('lists what can be switched on, with its source and its rules', async () => {
    const { status, out } = await run('rules', 'options')
    expect(status).toBe(0)
    expect(out).toContain('punjab-mlc-2010, off unless you choose, confidence medium')
    expect(out).toContain('source: ')
    const { out: json } = await run('rules', 'options', '--format', 'json')
    expect(JSON.parse(json)).toContainEqual(expect.objectContaining({ id: 'punjab-mlc-2010', default: false, rules: expect.any(Array) }))
  })
})

describe('aitebaar rules words', () => {
  it('says how far the texts are translated', async () => {
    const { status, out } = await run('rules', 'words', '--lang', 'ps', '--missing')
    expect(status).toBe(0)
    expect(out).toMatch(/^questions +(\d+) +\1 +0 +0$/m)
    expect(out).not.toMatch(/^[a-z]+: /m)
    const { out: json } = await run('rules', 'words', '--format', 'json')
    expect(JSON.parse(json)).toContainEqual(expect.objectContaining({ kind: 'titles', reviewed: 0 }))
  })

  it('names what is missing, when asked', () => {
    const plugin = { ...kp, packs: (kp.packs ?? []).map((pack) => ({ ...pack, words: [] })) }
    const [untranslated] = getOrThrow(createEngine({ plugins: [plugin] })).packs
    const said = (missing: boolean): string => {
      const out: string[] = []
      const terminal = { out: (text: string) => out.push(text), say: () => undefined, progress: () => undefined, width: 80, paint: plain }
      rulesWords({ lang: 'ps', missing, format: 'table' }, terminal, untranslated)
      return out.join('\n')
    }
    expect(said(true)).toMatch(new RegExp(`^advice: ${RULE}$`, 'm'))
    expect(said(false)).not.toMatch(/^advice: /m)
  })
})

describe('aitebaar rules check', () => {
  const wrong = async (change: (rule: string) => string | Uint8Array, cases = source('cases')) => {
    const folder = folderWith({ 'x.rule.json': change(source('rule')), 'x.cases.json': cases })
    const { out } = await run('rules', 'check', folder)
    return out.replaceAll(folder, '').replace(/\s+/g, ' ')
  }

  it.each([
    ['a comma that is missing', /",\n {2}"subject"/, '"\n  "subject"', 'at the end of the line before.'],
    ['a comma too many', /}\n$/, ',}\n', 'Take out the comma before this "}".'],
    ['quotation marks of an editor for letters', /"subject": "([a-z]+)"/, '"subject": “$1”', 'Write straight quotation marks'],
    ['digits of another script', /"subject": "[a-z]+"/, '"subject": ۶۰', 'Write numbers with the digits 0 to 9.'],
  ])('names the file, the line and the way out of %s', async (_name, slip, by, help) => {
    const out = await wrong((rule) => rule.replace(slip, by))
    expect(out).toMatch(/x\.rule\.json:\d+/)
    expect(out).toContain(help)
    expect(out).toContain('[core/json-syntax]')
  })

  it('says when a file is not saved as UTF-8', async () => {
    expect(await wrong((rule) => Buffer.from(rule, 'utf16le'))).toContain('This file is not saved as UTF-8. → Save it again')
  })

  it('names the line of a case that is wrong, and does not call cases missing that cannot be read', async () => {
    const tested = async (cases: string) => {
      const folder = folderWith({ 'x.rule.json': source('rule'), 'x.cases.json': cases })
      return (await run('rules', 'test', folder)).out
    }
    expect(await tested(source('cases').replace('"expect": "', '"expect": "not-'))).toMatch(/x\.cases\.json:\d+: \[0\]\.expect/)
    expect(await tested(source('cases').slice(0, -3))).not.toContain('cli/rule-without-cases')
  })

  it('finds nothing in the built-in rules', async () => {
    expect((await run('rules', 'check')).status).toBe(0)
  })

  it('says where a rule is wrong, and what may have been meant', async () => {
    const folder = folderWith({
      'woman-given-in-settlement.rule.json': source('rule').replace('settlement.agreedTermTypes', 'settlement.agreedTermTyp'),
      'woman-given-in-settlement.cases.json': source('cases'),
    })
    const { status, out } = await run('rules', 'check', folder)
    expect(status).toBe(1)
    expect(out).toContain('woman-given-in-settlement.rule.json')
    expect(out).toContain('Did you mean "settlement.agreedTermTypes"?')
  })

  it('refuses a rule whose file has another name', async () => {
    const { status, out } = await run('rules', 'check', folderWith({ 'woman-given.rule.json': source('rule') }))
    expect(status).toBe(1)
    expect(out).toContain('[cli/rule-file-name]')
    expect(out).toContain('Name it woman-given-in-settlement.rule.json')
    expect((await run('rules', 'check', folderWith({ 'woman-given-in-settlement.rule.json': source('rule') }))).status).toBe(0)
  })
})

describe('aitebaar rules coverage', () => {
  it('names what no case has shown, and ends with status 1 below the least that is enough', async () => {
    const [first] = JSON.parse(source('cases')) as unknown[]
    const folder = folderWith({ 'woman-given-in-settlement.rule.json': source('rule'), 'woman-given-in-settlement.cases.json': JSON.stringify([first]) })
    const { status, out } = await run('rules', 'coverage', folder)
    expect(out).toMatch(/settlement\.agreedTermTypes.*never/s)
    expect(status).toBe(1)
    expect((await run('rules', 'coverage', folder, '--min', '10')).status).toBe(0)
    expect((await run('rules', 'coverage', folder, '--min', 'all')).status).toBe(2)
  })
})

const words = (text: string): string => text.replace(/\s+/g, ' ')

describe('aitebaar rules list', () => {
  it('lists all rules, or those with a text in their name or title', async () => {
    const names = async (...text: string[]): Promise<string[]> => {
      const { out } = await run('rules', 'list', ...text, '--format', 'json')
      return (JSON.parse(out) as { name: string }[]).map(({ name }) => name)
    }
    const some = await names('Acid')
    expect(some).toContain('acid/medical-care-first')
    expect(some).not.toContain(RULE)
    expect(await names()).toEqual(expect.arrayContaining([...some, RULE]))
  })
})

describe('aitebaar rules show', () => {
  it('tells what a rule tests, on the law of which day and place it rests, and what follows', async () => {
    const { status, out } = await run('rules', 'show', RULE)
    expect(status).toBe(0)
    expect(words(out)).toContain('a flag swara on each settlement, critical')
    expect(words(out)).toContain('law of the day: date it was agreed (settlement.agreedOn); of the place: ')
    expect(words(out)).toContain('holds back confirm, close')
    expect(words(out)).toContain('Then: ')
  })

  it('tells when the time of a duty starts, how long it is and with what it is done', async () => {
    const { out } = await run('rules', 'show', 'acid/medical-care-first')
    expect(words(out)).toContain(
      'Must be done: from moment the complaint was received (complaint.receivedAt) within 15 minutes done moment medical care was offered (complaint.medicalCareOfferedAt)',
    )
  })

  it('asks what was meant by a name that is not there', async () => {
    const { status, said } = await run('rules', 'show', 'acid/medical-care-frist')
    expect(status).toBe(2)
    expect(said).toContain('Did you mean "acid/medical-care-first"?')
  })
})

describe('aitebaar facts', () => {
  it('tells all codes of one fact with their words, what is asked, and which operators test it', async () => {
    const { status, out } = await run('facts', 'settlement.agreedTermTypes')
    expect(status).toBe(0)
    expect(words(out)).toContain('is a list of these codes')
    expect(words(out)).toContain('brideGiving giving of a girl or woman')
    expect(words(out)).toContain('operators contains, doesNotContain, containsAny, containsAll, isKnown')
  })

  it('tells the range of a number', async () => {
    expect(words((await run('facts', 'deskContact.waitMinutes')).out)).toContain('is a whole number, from 0 to 1440')
  })

  it('asks what was meant by a fact that is not there', async () => {
    const { status, said } = await run('facts', 'settlement.agredOn')
    expect(status).toBe(2)
    expect(said).toContain('Did you mean "settlement.agreedOn"?')
  })
})
