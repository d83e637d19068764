import { CHART_COLOURS } from './style.ts'

/** What a drawing says for programs that read it aloud: the page has hidden it from them and says the same in one sentence. */
const UNREAD = / (?:xmlns(?::xlink)?|class|role|aria-[a-z]+|pointer-events|font-family)="[^"]*"/g
/** What is so without being said, and what the style of the page gives: the size and colour of letters, the colour of lines. */
const USUAL = / (?:opacity="1"|stroke-width="1"|font-weight="normal"|font-size="12px"|text-anchor="start"|[xy]2="0"|transform="translate\(0,0\)")/g
/** A shape without a line and without a ground, and a group of nothing. */
const UNSEEN = /<path(?: d="[^"]*")?(?: display="none")?\/>|<path [^>]*display="none"[^>]*\/>|<g[^>]*\/>|<g[^>]*><\/g>/g

const rounded = (text: string): string => text.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))

/** Without the nothings, again and again: a group of nothings is one. */
const withoutUnseen = (svg: string): string => {
  const less = svg.replaceAll(UNSEEN, '')
  return less === svg ? svg : withoutUnseen(less)
}

/** Groups that say nothing of what is in them are taken away, and what is in them stays. */
const unwrapped = (svg: string): string => {
  const open: boolean[] = []
  return svg.replaceAll(/<g([^>]*)>|<\/g>/g, (piece, attributes: string | undefined) => {
    if (piece !== '</g>') {
      open.push(attributes !== '')
      return attributes === '' ? '' : piece
    }
    return open.pop() === true ? piece : ''
  })
}

const withoutColours = (svg: string): string =>
  svg
    .replaceAll(/<text[^>]*>/g, (text) => text.replace(` fill="${CHART_COLOURS.text}"`, ''))
    .replaceAll(/<line[^>]*>/g, (line) => line.replace(` stroke="${CHART_COLOURS.line}"`, ''))

/** Labels stay letter by letter: what is left out and rounded stands within tags alone. */
const withinTags = (svg: string): string => svg.replaceAll(/<[^>]*>/g, (element) => rounded(element.replaceAll(UNREAD, '').replaceAll(USUAL, '')))

/** The same drawing, as the page shows it, in fewer bytes: a phone may load the page over a slow line. */
export const slimSvg = (svg: string): string => withoutColours(unwrapped(withoutUnseen(withinTags(svg))))
