import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression literal of the extension's sources. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it stands first, as `file:line`. */
  readonly place: string;
}

/** What the sources of the extension say of regular expressions. */
export interface Patterns {
  /** Each literal once, in order of the files. */
  readonly literals: readonly Pattern[];
  /** Places of calls of `RegExp` and `new RegExp`, as `file:line`. */
  readonly made: readonly string[];
}

/** All regular expressions of what the extension is built from, as the compiler parses it. */
export function findPatterns(): Patterns {
  const literals = new Map<string, Pattern>();
  const made: string[] = [];
  for (const file of globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').sort()) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node) && !literals.has(node.text))
        literals.set(node.text, parse(node.text, place));
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isCall && node.expression.getText() === 'RegExp') made.push(place);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals: [...literals.values()], made };
}

function parse(literal: string, place: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1), place };
}
