const withoutCode = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, '')).replace(/`[^`\n]*`/g, '')

/** Targets of links and images in Markdown, code left aside; web addresses are not followed. */
export const relativeLinks = (markdown: string): { line: number; target: string }[] => {
  const text = withoutCode(markdown)
  const links = [...text.matchAll(/\]\(\s*<?(?<target>[^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g), ...text.matchAll(/^\[[^\]]+\]:\s*<?(?<target>[^\s>]+)/gm)]
  return links
    .map((link) => ({ line: text.slice(0, link.index).split('\n').length, target: link.groups?.['target'] ?? '' }))
    .filter(({ target }) => !/^([a-z][a-z+.-]*:|\/\/)/i.test(target))
}

/** The anchors a page offers: its headings, as GitHub names them. */
export const anchors = (markdown: string): Set<string> => {
  const seen = new Map<string, number>()
  const names = [...withoutCodeBlocks(markdown).matchAll(/^#{1,6}\s+(?<title>.+?)\s*#*$/gm)].map((heading) => {
    const title = (heading.groups?.['title'] ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const name = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return times === 0 ? name : `${name}-${times}`
  })
  return new Set([...names, ...[...markdown.matchAll(/<a\s+(?:id|name)="(?<id>[^"]+)"/g)].map((anchor) => anchor.groups?.['id'] ?? '')])
}

const withoutCodeBlocks = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, '')
