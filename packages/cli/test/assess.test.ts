import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { example, folderWith, run } from './run.ts'

interface Finding {
  readonly rule: string
  readonly flag?: string
  readonly verdict: string
  readonly severity: string
  readonly provisions: readonly { readonly id: string; readonly inForce: string }[]
}

interface CaseFileJson {
  dispute: { areaId: string }
  settlements: { agreedOn?: string; terms?: unknown; termsConsidered?: unknown }[]
}

const SWARA = example('cases/swara-without-the-training.json')

const written = (change: (file: CaseFileJson) => void): string => {
  const file = JSON.parse(readFileSync(SWARA, 'utf8')) as CaseFileJson
  change(file)
  return join(folderWith({ 'case.json': JSON.stringify(file) }), 'case.json')
}

const settlementOf = (file: CaseFileJson): CaseFileJson['settlements'][number] => {
  const [settlement] = file.settlements
  if (settlement === undefined) throw new Error('the case has a settlement')
  return settlement
}

const assessed = async (file: string): Promise<{ findings: Finding[]; questions: { fact: string; ask: string }[] }> => {
  const { out } = await run('assess', file, '--as-of', '2015-12-31', '--format', 'json')
  const [assessment] = JSON.parse(out)
  return assessment
}

const swara = (findings: readonly Finding[]) => findings.find(({ rule }) => rule === 'swara/woman-given-in-settlement')

describe('aitebaar assess', () => {
  it('prints findings for every case file of the programme, in lines that fit 80 columns', async () => {
    const { status, out, said } = await run('assess', example('cases'), '--as-of', '2015-12-31')
    const files = readdirSync(example('cases'))
    expect(status).toBe(0)
    for (const file of files) expect(out).toContain(`cases/${file}`)
    const tooLong = out.split('\n').filter((line) => line.length > 80 && !line.includes('/'))
    expect(tooLong).toEqual([])
    expect(`${out}\n${said}`).toContain(`Read ${files.length} case files = ${files.length} assessed + 0 refused.`)
    expect(out).not.toContain('\u001B')
  })

  it('shows what is critical and what to ask first, counts what it leaves out, and leaves nothing out with --all', async () => {
    const { findings, questions } = await assessed(SWARA)
    const open = findings.filter(({ verdict }) => ['unknown', 'indeterminate'].includes(verdict))
    const lines = async (...more: string[]): Promise<string> => (await run('assess', SWARA, '--as-of', '2015-12-31', ...more)).out.replace(/\s+/g, ' ')
    const [few, all] = [await lines(), await lines('--all')]
    expect(questions.length).toBeGreaterThan(10)
    for (const text of [few, all]) {
      expect(text).toContain(`Cannot be told yet (${open.length})`)
      expect(text).toContain(`Ask, most useful first (${questions.length})`)
    }
    expect(few).toContain(`… and ${questions.length - 10} more; --all shows them`)
    expect(all).not.toContain('more; --all shows them')
    expect(open.filter(({ rule, severity }) => severity === 'critical' && !few.includes(rule))).toEqual([])
    expect(findings.filter(({ rule }) => !all.includes(rule))).toEqual([])
    expect(questions.filter(({ ask }) => !all.includes(ask.replace(/\s+/g, ' ')))).toEqual([])
  })

  it('says which options of the pack were on, and refuses one that is not there', async () => {
    const { status, out } = await run('assess', SWARA, '--option', 'punjab-mlc-2010', '--option', 'sindh-samples-24h=off')
    expect(status).toBe(0)
    expect(out).toMatch(/options on:\s+punjab-mlc-2010\n/)
    const wrong = await run('assess', SWARA, '--option', 'punjab-mlc-2011')
    expect(wrong.status).toBe(2)
    expect(wrong.said).toContain('Did you mean "punjab-mlc-2010"?')
    expect((await run('assess', SWARA, '--option', 'punjab-mlc-2010=maybe')).status).toBe(2)
    expect((await run('explain', SWARA, '--rule', 'swara/woman-given-in-settlement', '--option', 'nothing')).status).toBe(2)
  })

  it('shows titles and questions in Urdu where they exist, and marks each as a draft', async () => {
    const { out } = await run('assess', SWARA, '--lang', 'ur', '--as-of', '2015-12-31')
    expect(out.replace(/\s+/g, ' ')).toContain('راضی نامے کی شرط کے طور پر عورت یا لڑکی شادی میں دی گئی [draft]')
  })

  it('says in Urdu what it says around them, and quotes statutes and ids as they are', async () => {
    const { out } = await run('assess', SWARA, '--lang', 'ur', '--as-of', '2015-12-31')
    const said = out.replaceAll(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ')
    expect(said).toContain('لاگو ہے (5)')
    expect(said).toContain('Pakistan Penal Code section 310A (ppc-310a): نافذ، یقین: زیادہ')
    expect(said).toMatch(/جانچا۔ \[draft\] ?$/)
    expect(said).not.toMatch(/\b(confidence|go to|hold|now|Applies|Ask|bears on|as of)\b/)
  })

  it('raises the flag swara where a girl is given, and not where money took her place', async () => {
    const withGirl = await assessed(SWARA)
    const withMoney = await assessed(example('cases/girl-demanded-replaced-by-money.json'))
    expect(swara(withGirl.findings)).toMatchObject({ verdict: 'applies', provisions: [{ id: 'ppc-310a', inForce: 'yes' }] })
    expect(withMoney.findings.filter(({ flag, verdict }) => flag === 'swara' && verdict === 'applies')).toEqual([])
    expect(withMoney.findings.map(({ rule }) => rule)).toContain('swara/girl-safety-assessed')
  })

  it('does not cite section 310A for Swat in 2009, and says why', async () => {
    const file = written((one) => {
      one.dispute.areaId = 'pk-kp-swat'
      settlementOf(one).agreedOn = '2009-05-01'
    })
    const { findings } = await assessed(file)
    expect(swara(findings)).toMatchObject({ verdict: 'not-in-force', provisions: [{ id: 'ppc-310a', inForce: 'not-yet' }] })
    const { out, status } = await run('explain', file, '--rule', 'swara/woman-given-in-settlement')
    expect(status).toBe(0)
    expect(out).toMatch(/ppc-310a.* is not cited: it was not yet in force/)
  })

  it('says that it cannot tell, and asks, when the terms are left out', async () => {
    const { findings, questions } = await assessed(
      written((one) => {
        delete settlementOf(one).terms
        delete settlementOf(one).termsConsidered
      }),
    )
    expect(swara(findings)?.verdict).toBe('unknown')
    expect(questions.map(({ fact }) => fact)).toContain('settlement.agreedTermTypes')
  })

  it('does not ask again for a day where days are counted', async () => {
    const { questions } = await assessed(SWARA)
    expect(questions.map(({ fact }) => fact)).not.toContain('settlement.agreedOn')
  })

  it('reports a file that is no case file, goes on with the rest, and ends with status 2', async () => {
    const folder = folderWith({ 'a.json': readFileSync(SWARA, 'utf8'), 'b.json': '{ "kind": "dispute"' })
    const { status, out, said } = await run('assess', folder, '--as-of', '2015-12-31')
    expect(status).toBe(2)
    expect(out).toContain('cf-06')
    expect(said).toContain('b.json')
    expect(said).toContain('core/json-syntax')
    expect(`${out}\n${said}`).toContain('Read 2 case files = 1 assessed + 1 refused.')
  })

  it('refuses a call that makes no sense', async () => {
    const wrong = [
      ['assess', SWARA, '--as-of', 'yesterday'],
      ['assess', '/no/such/file.json'],
      ['explain', SWARA, '--rule', 'swara/no-such-rule'],
    ]
    for (const argv of wrong) expect((await run(...argv)).status, argv.join(' ')).toBe(2)
  })
})

describe('aitebaar law show', () => {
  it('says whether a provision was in force there and then', async () => {
    const { out } = await run('law', 'show', 'ppc-310a', '--on', '2014-03-09', '--in', 'pk-kp-mardan', '--format', 'json')
    expect(out).toContain('"yes"')
    expect((await run('law', 'show', 'ppc-no-such')).status).toBe(2)
  })
})

describe('aitebaar law timeline', () => {
  it('shows the versions of section 310A in Swat', async () => {
    const { status, out } = await run('law', 'timeline', 'ppc-310a', '--in', 'pk-kp-swat')
    expect(status).toBe(0)
    expect(out).toMatch(/2013-05-01 to 2013-05-31\s+former-pata\s+begins\s+ppc-310a/)
    expect(out).not.toContain('ppc-310a-2005')
  })

  it('refuses what the register and the map do not have', async () => {
    expect((await run('law', 'timeline', 'ppc-310b')).status).toBe(2)
    expect((await run('law', 'timeline', 'ppc-310a', '--in', 'pk-kp-atlantis')).status).toBe(2)
  })
})
