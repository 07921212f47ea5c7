/** Follows the size of something drawn. Where nothing is drawn, as in tests, there is nothing to follow. */
import type { Attachment } from "svelte/attachments";

export function measured(tell: (node: HTMLElement) => void): Attachment<HTMLElement> {
  return (node) => {
    tell(node);
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => tell(node));
    observer.observe(node);
    return () => observer.disconnect();
  };
}
