package no.ressursbank.bench.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.measure.Engine;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Pages in memory, analysed by Lucene's own Norwegian analyzer and ranked by BM25.
 */
public final class LuceneIndex {

	static final String TITLE = "title";

	static final String BODY = "body";

	private static final String ID = "id";

	private final Analyzer analyzer = new NorwegianAnalyzer();

	private final IndexSearcher searcher;

	private LuceneIndex(List<Page> pages) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(this.analyzer))) {
			for (Page page : pages) {
				writer.addDocument(document(page));
			}
			writer.forceMerge(1);
		}
		this.searcher = new IndexSearcher(DirectoryReader.open(directory));
	}

	/** Indexes the pages. */
	public static LuceneIndex of(List<Page> pages) {
		try {
			return new LuceneIndex(pages);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What one gets without thinking: the title counts three times. */
	public Engine plain() {
		return engine(BaselineQuery::plain);
	}

	/** What one gets by trying: the better field decides, and typos are forgiven. */
	public Engine tuned() {
		return engine(BaselineQuery::tuned);
	}

	private Engine engine(Function<List<String>, Query> query) {
		return (text, size) -> {
			try {
				return top(query.apply(terms(text)), size);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	private List<String> terms(String text) throws IOException {
		List<String> terms = new ArrayList<>();
		try (TokenStream tokens = this.analyzer.tokenStream(BODY, text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				terms.add(term.toString());
			}
			tokens.end();
		}
		return terms;
	}

	private List<String> top(Query query, int size) throws IOException {
		List<String> ids = new ArrayList<>();
		for (ScoreDoc hit : this.searcher.search(query, size).scoreDocs) {
			ids.add(this.searcher.storedFields().document(hit.doc).get(ID));
		}
		return ids;
	}

	private static Document document(Page page) {
		Document document = new Document();
		document.add(new StringField(ID, page.id(), Field.Store.YES));
		document.add(new TextField(TITLE, page.title(), Field.Store.NO));
		document.add(new TextField(BODY, page.text(), Field.Store.NO));
		return document;
	}

}
