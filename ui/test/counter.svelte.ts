/** A number a page follows, as it follows the revision of the window. */
export function counter(): { count: number } {
  const changes = $state({ count: 0 });
  return changes;
}
