"""Articles read from documents: web pages, Word, OpenDocument, PDF, mails, RTF, Markdown; none of them trusted."""
