package org.isnad.app.upload;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.isnad.app.intake.Analyst;
import org.isnad.app.intake.Models;
import org.isnad.arabic.Pipeline;
import org.isnad.arabic.StageTimes;
import org.isnad.ledger.Ledger;

/**
 * Takes uploads for one ledger and reads them one after the other in the background, as {@code
 * isnad read} would. Safe for several threads.
 */
public final class Desk implements AutoCloseable {

  /** In bytes, all files of one upload together. */
  public static final long MOST_BYTES = 2L << 30;

  /** Loaded with the first upload that needs them, once for all ledgers of the process. */
  private static final Models MODELS = new Models(Pipeline::load, new StageTimes());

  private static final long PATIENCE_SECONDS = 30;

  private final Ledger ledger;
  private final InstantSource clock;
  private final ExecutorService reader = Executors.newSingleThreadExecutor(Desk::daemon);
  private final Map<Long, Job> jobs = new ConcurrentHashMap<>();

  /**
   * For one ledger, which stays open longer than this.
   *
   * @param ledger into which all is read
   * @param clock by which uploads are dated, in whole seconds
   */
  public Desk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "isnad-upload");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes files; they are read afterwards.
   *
   * @param who uploads them; not blank
   * @return the number of the upload
   * @throws TooMuchException if they are larger than {@link #MOST_BYTES}; nothing is kept then
   */
  public long receive(String who, List<Incoming> files) throws IOException, TooMuchException {
    Landing landing = new Landing();
    boolean landed = false;
    try {
      for (Incoming file : files) {
        landing.take(file, MOST_BYTES);
      }
      landed = true;
    } finally {
      if (!landed) {
        landing.close();
      }
    }
    return begin(who, landing);
  }

  private long begin(String who, Landing landing) {
    long number =
        ledger
            .uploads()
            .begin(who, clock.instant(), landing.label(), landing.files(), landing.bytes());
    Analyst analyst = new Analyst(MODELS, new StageTimes());
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Job job = new Job(number, ledger, landing, analyst, threads, clock);
    jobs.put(number, job);
    reader.execute(
        () -> {
          job.run();
          jobs.remove(number);
        });
    return number;
  }

  /** How far one has come; empty where it is not under way. */
  public Optional<Standing> standing(long number) {
    return Optional.ofNullable(jobs.get(number)).map(Job::standing);
  }

  /** The numbers of those that wait or are being read. */
  public Set<Long> underWay() {
    return Set.copyOf(jobs.keySet());
  }

  /** Ends one before all is read; what was read is kept. */
  public void stop(long number) {
    Optional.ofNullable(jobs.get(number)).ifPresent(Job::stop);
  }

  /** Ends all, and waits until nothing is written any more. */
  @Override
  public void close() {
    jobs.values().forEach(Job::stop);
    reader.shutdown();
    try {
      if (!reader.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        reader.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
