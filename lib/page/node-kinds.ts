/** True for text nodes. By nodeType: nodes of a page in Firefox come from another realm than `Text`. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** True for elements; by nodeType, see `isText`. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
