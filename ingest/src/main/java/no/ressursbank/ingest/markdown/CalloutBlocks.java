package no.ressursbank.ingest.markdown;

import java.util.Set;

import com.vladsch.flexmark.ext.admonition.internal.AdmonitionBlockParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.mappers.SpecialLeadInHandler;
import org.jspecify.annotations.Nullable;

/**
 * The admonitions of Flexmark, asked only about lines that can begin one: it makes a
 * pattern anew for every line. How they look is {@link OwnHtml}'s.
 */
final class CalloutBlocks implements Parser.ParserExtension, CustomBlockParserFactory {

	private static final String FIRST = "!?";

	private final CustomBlockParserFactory all = new AdmonitionBlockParser.Factory();

	@Override
	public void parserOptions(MutableDataHolder options) {
		// It has none.
	}

	@Override
	public void extend(Parser.Builder builder) {
		builder.customBlockParserFactory(this);
	}

	@Override
	public BlockParserFactory apply(DataHolder options) {
		BlockParserFactory one = this.all.apply(options);
		return (state, matched) -> {
			BasedSequence line = state.getLine();
			int first = state.getNextNonSpaceIndex();
			boolean may = first < line.length() && FIRST.indexOf(line.charAt(first)) >= 0;
			return may ? one.tryStart(state, matched) : BlockStart.none();
		};
	}

	@Override
	public @Nullable SpecialLeadInHandler getLeadInHandler(DataHolder options) {
		return this.all.getLeadInHandler(options);
	}

	@Override
	public @Nullable Set<Class<?>> getAfterDependents() {
		return this.all.getAfterDependents();
	}

	@Override
	public @Nullable Set<Class<?>> getBeforeDependents() {
		return this.all.getBeforeDependents();
	}

	@Override
	public boolean affectsGlobalScope() {
		return this.all.affectsGlobalScope();
	}

}
