using System.Runtime.ExceptionServices;

namespace Clausebook.Publishing;

/// <summary>Runs work for every file on all processors, and fails with the first fault itself rather than with a collection of faults.</summary>
internal static class EachFile
{
    public static void Do(int count, Action<int> work, CancellationToken cancellation) => Do<object?>(count, () => null, (i, _) => work(i), cancellation);

    /// <summary>The same with a tool for each thread, such as a buffer.</summary>
    public static void Do<T>(int count, Func<T> tool, Action<int, T> work, CancellationToken cancellation)
    {
        try
        {
            ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, count, options, tool, (i, _, own) =>
            {
                work(i, own);
                return own;
            }, _ => { });
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }
}
