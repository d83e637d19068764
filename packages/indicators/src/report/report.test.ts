import { getOrThrow } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'

import { NARROW_WIDTH } from '../export/to-vega-lite.ts'
import { definition, protectedResults, visits, WOMEN } from '../testing/desk-visits.ts'
import { drawing } from './draw.ts'
import { renderReport } from './report.ts'
import { CHART_COLOURS, STYLE } from './style.ts'
import { ENGLISH as REPORT_WORDS } from './words.ts'

const women = definition('women', {
  title: { en: 'Women <b>at</b> desks & "posts"', ur: 'ڈیسک پر آنے والی خواتین' },
  measure: { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', where: WOMEN },
  parts: { visits: { type: 'count', of: 'deskContact' } },
  baseline: { value: 50, relation: '<=', on: '2013-12-31' },
  target: { value: 100, by: '2014-12-31' },
  disaggregateBy: ['district', 'quarter', ['quarter', 'sex']],
  assumed: ['The day of the visit is the day it was written down.'],
})
const share = definition('share', {
  unit: 'percent',
  attribution: 'contribution',
  measure: { type: 'ratio', numerator: { type: 'count', of: 'deskContact', where: WOMEN }, denominator: { type: 'count', of: 'deskContact' } },
  publish: { text: '{n} of visits', values: { n: { part: 'value', as: 'percent' } } },
})
const records = [
  ...visits(40, 'female'),
  ...visits(30, 'male'),
  ...visits(20, 'female', '2014-05-03', 'pk-kp-mardan'),
  ...visits(3, 'female', '2014-08-03', 'pk-kp-mardan'),
  ...visits(1200, 'female', '2014-11-03'),
]
const results = protectedResults([women, share], records)
const options = { title: { en: 'Results of 2014' }, areas: [{ id: 'pk-kp-swat', level: 'district', name: { en: 'Swat', ur: 'سوات' } }], madeOn: '2015-01-15' }

/** The elements of a page, and whether each is closed: as XML, which our pages are but for the first line and the tags without an end. */
const elementsOf = (html: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] => {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }))
  parser.write(html.replace('<!doctype html>\n', '').replaceAll(/<meta ([^>]*)>/g, '<meta $1/>')).close()
  return found
}

const contrast = (one: string, other: string): number => {
  const luminance = (colour: string): number => {
    const full = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('renderReport', () => {
  let html = ''
  beforeAll(async () => {
    html = getOrThrow(await renderReport(results, options))
  })

  it('is one well-formed page with a language, a title and a heading for each section', () => {
    const elements = elementsOf(html)
    expect(elements[0]).toEqual({ name: 'html', attributes: { lang: 'en', dir: 'ltr' } })
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { name, attributes } of elements) {
      if (name === 'section') expect(ids).toContain(attributes['aria-labelledby'])
      if (attributes['href'] !== undefined) expect(ids).toContain(attributes['href'].slice(1))
    }
  })

  it('runs nothing and fetches nothing', () => {
    const elements = elementsOf(html)
    expect(elements.filter(({ name }) => ['script', 'link', 'iframe', 'img', 'object', 'base', 'form'].includes(name))).toEqual([])
    const outward = elements.flatMap(({ attributes }) => Object.entries(attributes).filter(([key]) => /^(src|srcset|action|ping|on.*|xlink:href)$/.test(key)))
    expect(outward).toEqual([])
    expect(elements.flatMap(({ attributes }) => attributes['href'] ?? []).every((link) => link.startsWith('#'))).toBe(true)
    expect(html).not.toMatch(/https?:|@import|url\((?!#)/)
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'`)
  })

  it('says the result, the rule, the caveats, the assumptions and how it was rated', () => {
    for (const text of [
      '1,263',
      'Each visit counts.',
      'Visits are not women.',
      'The day of the visit',
      'A++, green',
      'at most 50 (2013-12-31); the result over it: at least 25.2',
      'contributed to this change',
    ])
      expect(html).toContain(text)
    expect(html).toContain('97.68\u00A0% (1,263 of 1,293)')
    expect(html).toContain('Women &lt;b&gt;at&lt;/b&gt; desks &amp; &quot;posts&quot;')
  })

  it('withholds small numbers in tables and charts, and says so', () => {
    expect(html).toContain('<span class="gone">withheld</span>')
    expect(html).toMatch(/[1-9]\d* rows are withheld/)
    expect(html).not.toMatch(/<td class="n">3<\/td>/)
    expect(html).toMatch(/<text [^>]*>withheld<\/text>/)
  })

  it('writes tables with a caption, headings and a row for the whole', () => {
    const table = /<table><caption>[^<]*, by quarter<.*?<\/table>/.exec(html)?.[0] ?? ''
    expect(table.replaceAll(/(<\/tr>|<\/caption>)/g, '$1\n')).toMatchInlineSnapshot(`
      "<table><caption>Women &lt;b&gt;at&lt;/b&gt; desks &amp; &quot;posts&quot;, by quarter</caption>
      <thead><tr><th scope="col">quarter</th><th scope="col" class="n">person</th><th scope="col" class="n">visits</th></tr>
      </thead><tbody><tr><th scope="row">2014-Q1</th><td class="n">40</td><td class="n">70</td></tr>
      <tr><th scope="row">2014-Q2</th><td class="n" colspan="2"><span class="gone">withheld</span></td></tr>
      <tr><th scope="row">2014-Q3</th><td class="n" colspan="2"><span class="gone">withheld</span></td></tr>
      <tr><th scope="row">2014-Q4</th><td class="n">1,200</td><td class="n">1,200</td></tr>
      <tr class="all"><th scope="row">all</th><td class="n">1,263</td><td class="n">1,293</td></tr>
      </tbody></table>"
    `)
  })

  it('says the first of two labels once for the rows below it', async () => {
    const crossed = protectedResults(
      [{ ...women, parts: {} }],
      [...visits(40, 'female'), ...visits(30, 'female', '2014-02-03', 'pk-kp-mardan'), ...visits(50, 'female', '2014-05-03')],
      {
        by: [['quarter', 'district']],
      },
    )
    const page = getOrThrow(await renderReport(crossed, { ...options, charts: 'none' }))
    expect(/<tbody><tr><th scope="rowgroup".*?<\/tbody>/.exec(page)?.[0].replaceAll('</tr>', '</tr>\n')).toMatchInlineSnapshot(`
      "<tbody><tr><th scope="rowgroup" rowspan="2">2014-Q1</th><td>pk-kp-mardan</td><td class="n">30</td></tr>
      <tr><td>Swat</td><td class="n">40</td></tr>
      <tr><th scope="row">2014-Q2</th><td>Swat</td><td class="n">50</td></tr>
      <tr class="all"><th scope="row" colspan="2">all</th><td class="n">120</td></tr>
      </tbody>"
    `)
  })

  it('has no table for a breakdown of which nothing may be shown', async () => {
    const few = protectedResults([{ ...women, parts: {} }], [...visits(3, 'female'), ...visits(9, 'female', '2014-05-03')], { by: [['quarter']] })
    const page = getOrThrow(await renderReport(few, { ...options, charts: 'none' }))
    expect(page).toContain('No row could be shown without telling about single persons, so all are withheld.')
    expect(page).not.toMatch(/2014-Q\d/)
  })

  it('says of a change from what to what, and of which column a remark speaks', async () => {
    const rise = definition('rise', {
      unit: 'percent',
      measure: {
        type: 'change',
        of: { type: 'count', of: 'deskContact' },
        date: 'deskContact.occurredAt',
        before: { from: '2014-01-01', to: '2014-04-01' },
        after: { from: '2014-10-01', to: '2015-01-01' },
        minimumBase: 10,
      },
    })
    const page = getOrThrow(await renderReport(protectedResults([women, rise], records), { ...options, charts: 'none' }))
    expect(page).toContain('+1,614.29\u00A0% (from 70 to 1,200)')
    expect(page).toContain('person: The same person or case can be in several rows')
    expect(page).toContain('visits: The rows add up to the total.')
    expect(page).not.toContain('person: The rows add up')
  })

  it('has a table for each chart, and words for those who cannot see the chart', () => {
    const elements = elementsOf(html)
    const charts = elements.filter(({ attributes }) => attributes['class'] === 'chart')
    expect(charts.length).toBe(3)
    for (const { attributes } of charts) expect(attributes).toMatchObject({ role: 'img', 'aria-label': expect.stringContaining('in person, by') as string })
    expect(elements.filter(({ name }) => name === 'caption').length).toBeGreaterThanOrEqual(charts.length)
    expect(elements.filter(({ name }) => name === 'svg').every(({ attributes }) => attributes['aria-hidden'] === 'true')).toBe(true)
  })

  it('is the same page for the same results', async () => {
    expect(getOrThrow(await renderReport(results, options))).toBe(html)
  })

  it('is read from right to left in Urdu, with English where there are no other words', async () => {
    const urdu = getOrThrow(await renderReport(results, { ...options, language: 'ur', words: { summary: 'تمام نتائج' }, charts: 'none' }))
    expect(urdu).toContain('<html lang="ur" dir="rtl">')
    expect(urdu).toContain('<h2 id="summary">تمام نتائج</h2>')
    expect(urdu).toContain('ڈیسک پر آنے والی خواتین')
    expect(urdu).toContain('سوات')
    expect(urdu).toContain('<bdi lang="en" dir="ltr">Each visit counts.</bdi>')
    expect(urdu).toContain('<bdi lang="en" dir="ltr">2014-01-01 to 2014-12-31</bdi>')
    expect(urdu).toContain('<bdi dir="ltr">97.68\u00A0% (1,263 of 1,293)</bdi>')
    expect(STYLE).not.toMatch(/(margin|padding|border)-(left|right)|text-align:(left|right)|[^-](left|right):/)
  })

  it('has no words of its own beside those that can be replaced', async () => {
    const places = (text: string): string => [...text.matchAll(/\{[A-Za-z]+\}/g)].join(' ')
    const words = Object.fromEntries(Object.entries(REPORT_WORDS).map(([name, text]) => [name, `‹${name}› ${places(text)}`]))
    const page = getOrThrow(await renderReport(results, { ...options, language: 'ur', words, charts: 'none' }))
    const phrases = Object.values(REPORT_WORDS).filter((text) => text.includes(' ') && !text.includes('{'))
    expect(phrases.filter((text) => page.includes(text))).toEqual([])
    for (const name of ['summary', 'result', 'countRule', 'baseline', 'caveats', 'protection', 'rowsWithheld', 'total', 'madeOn'])
      expect(page).toContain(`‹${name}›`)
  })

  it('draws what is wider than a phone again, in the width of its column, and shows one of the two', () => {
    const drawings = [...html.matchAll(/<div class="chart"[^>]*>(.*?)<\/div>/g)].map(([, content = '']) => content.match(/<svg width="(\d+)"/g) ?? [])
    const widths = drawings.map((svgs) => svgs.map((svg) => Number(/\d+/.exec(svg)?.[0])))
    expect(widths.filter(({ length }) => length === 2).length).toBeGreaterThan(0)
    for (const [wide = 0, narrow] of widths) {
      expect(narrow ?? wide).toBeLessThanOrEqual(NARROW_WIDTH)
      expect(narrow === undefined).toBe(wide <= NARROW_WIDTH)
    }
    expect(STYLE).toContain('.chart svg+svg{display:none}')
    expect(STYLE).toContain('@media screen and (max-width:34rem){.chart svg:not(:last-child){display:none}.chart svg+svg{display:block}}')
    expect(STYLE).toContain('.chart svg{display:block;max-inline-size:100%;block-size:auto}')
  })

  it('cuts no chart on paper', () => {
    const print = STYLE.slice(STYLE.indexOf('@media print'))
    for (const rule of ['figure,tr{break-inside:avoid}', 'min-inline-size:0', 'max-block-size:22cm', 'display:table-header-group'])
      expect(print).toContain(rule)
  })

  it('says what to install where nothing draws charts, and does without when asked to', async () => {
    const none = await drawing(() => Promise.reject(new Error('Cannot find package')))
    expect(E.isLeft(none) && none.left[0]).toMatchObject({
      code: 'indicators/no-vega',
      help: expect.stringContaining('npm install vega vega-lite vega-interpreter') as string,
    })
    expect(getOrThrow(await renderReport(results, { ...options, charts: 'none' }))).not.toContain('<svg')
  })

  it('refuses results that were not protected', async () => {
    const made = await renderReport(Object.assign({}, results), { ...options, charts: 'none' })
    expect(E.isLeft(made) && made.left[0].code).toBe('indicators/not-protected')
  })
})

describe('the colours of a report', () => {
  const themes = [...STYLE.matchAll(/:root\{([^}]*--ground[^}]*)\}/g)].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/--([a-z0-9]+):(#[0-9a-f]+)/g)].map(([, name, colour]) => [name ?? '', colour ?? ''])),
  )

  it('text stands out from its ground in light and dark', () => {
    expect(themes).toHaveLength(2)
    for (const { ground = '', band = '', ink = '', soft = '', accent = '' } of themes)
      for (const colour of [ink, soft, accent]) for (const back of [ground, band]) expect(contrast(colour, back)).toBeGreaterThanOrEqual(4.5)
  })

  it('marks stand out from the ground', () => {
    for (const { ground = '', s1 = '', s2 = '', s3 = '', s4 = '' } of themes)
      for (const colour of [s1, s2, s3, s4]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
    expect(new Set(CHART_COLOURS.series).size).toBe(4)
  })
})
