import { describe, expect, it } from 'vitest'

import { slimSvg } from './slim-svg.ts'

describe('slimSvg', () => {
  it.each([
    [
      'what is read aloud elsewhere',
      '<g role="graphics-symbol" aria-label="axis" class="mark" stroke="#000"><line y2="5"/></g>',
      '<g stroke="#000"><line y2="5"/></g>',
    ],
    ['what is so without being said', '<line transform="translate(0,0)" x2="0" y2="-72" opacity="1"/>', '<line y2="-72"/>'],
    ['groups that say nothing', '<g><g><path d="M0,0h8" fill="#0b6e69"/></g></g>', '<path d="M0,0h8" fill="#0b6e69"/>'],
    ['groups of nothing', '<g><g class="mark"/></g><g transform="translate(1,2)"><g></g></g><text>5</text>', '<text>5</text>'],
    ['shapes that nobody sees', '<path class="background" d="M0,0h0v0h0Z"/><path d="" display="none"/>', ''],
    ['places of no use', '<text transform="translate(43.63636,16)">10</text>', '<text transform="translate(43.6,16)">10</text>'],
    ['colours that the page gives', '<text fill="#1b2126">10</text><line stroke="#8a939b"/>', '<text>10</text><line/>'],
  ])('leaves out %s', (_, svg, slim) => {
    expect(slimSvg(svg)).toBe(slim)
  })

  it.each([
    '<g transform="translate(4,4)"><path d="M0,0h8v2h-8Z" fill="#0b6e69" opacity="0.5"/></g>',
    '<g stroke="#dfe3e6"><line y2="-72"/></g><text text-anchor="end" font-size="9px">a &lt; 0.25</text>',
  ])('keeps %s', (svg) => {
    expect(slimSvg(svg)).toBe(svg)
  })
})
