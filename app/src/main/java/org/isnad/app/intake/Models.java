package org.isnad.app.intake;

import java.util.function.Supplier;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.StageTimes;

/**
 * The pipeline, loaded when the first document needs it and not before: a run that finds everything
 * known already ends at once.
 *
 * <p>Safe to share between threads.
 */
public final class Models implements Supplier<Pipeline> {

  /** The stage under which the clock counts loading. */
  public static final String LOADING = "loading";

  private final Supplier<Pipeline> loader;
  private final StageTimes clock;
  private Pipeline pipeline;

  /** Models that are not loaded yet. */
  public Models(Supplier<Pipeline> loader, StageTimes clock) {
    this.loader = loader;
    this.clock = clock;
  }

  @Override
  public synchronized Pipeline get() {
    if (pipeline == null) {
      pipeline = clock.time(LOADING, loader);
    }
    return pipeline;
  }
}
