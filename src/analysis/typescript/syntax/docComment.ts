import ts from 'typescript';

/** The text of the documentation comment before a declaration, without tags. `name` is the name in the declaration. */
export function docComment(name: ts.Node): string | undefined {
  const documented = ts.findAncestor(name, mayBeDocumented);
  const text = name.getSourceFile().text;
  const [range] = (documented && ts.getLeadingCommentRanges(text, documented.pos)?.slice(-1)) ?? [];
  const comment = range && text.slice(range.pos, range.end);
  if (!comment?.startsWith('/**')) return undefined;
  // Files are parsed without documentation comments, because few are needed.
  const parsed = ts.createSourceFile('comment.ts', `${comment} let it`, ts.ScriptTarget.ESNext, true);
  const [statement] = parsed.statements;
  const [doc] = statement ? ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc) : [];
  return ts.getTextOfJSDocComment(doc?.comment)?.trim() || undefined;
}

function mayBeDocumented(node: ts.Node): boolean {
  return (
    ts.isStatement(node) || ts.isEnumMember(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)
  );
}
