/** Cycles of a graph, each as its path back to the first node; one per node where a walk meets itself. */
export const findCycles = (edges: ReadonlyMap<string, readonly string[]>): string[][] => {
  const done = new Set<string>()
  const path: string[] = []
  const cycles: string[][] = []
  const walk = (node: string): void => {
    const start = path.indexOf(node)
    if (start >= 0) return void cycles.push([...path.slice(start), node])
    if (done.has(node)) return
    path.push(node)
    for (const next of edges.get(node) ?? []) walk(next)
    path.pop()
    done.add(node)
  }
  for (const node of edges.keys()) walk(node)
  return cycles
}
